#!/usr/bin/env bash
# Builds the site with Statiq and without, and compares the two trees byte by byte.
# Ends with 0 if they are the same, with 1 if not, and with 77 where Statiq can't be restored: then nothing was compared.
set -uo pipefail
cd "$(dirname "$0")/.."
trees=artifacts/statiq

if ! dotnet restore statiq/ConcurrencyTalk.Statiq.csproj; then
  echo 'Statiq.Docs could not be restored here, so nothing was compared.'
  exit 77
fi

rm -rf "$trees/with" "$trees/without"
dotnet run -- --output "$trees/without" || exit 1
dotnet run --project statiq -- --output "$PWD/$trees/with" || exit 1
diff -r "$trees/without" "$trees/with" || exit 1
echo "The same: $(find "$trees/with" -type f | wc -l) files."

#!/usr/bin/env bash
# Builds series of 100, 1,000 and 10,000 articles with this program and with Hugo, in turns, and prints the medians of
# wall time, processor time and peak memory. Other sizes are arguments: benchmarks/compare.sh 100000
# The medians replace those in benchmarks/results.csv, of which docs/images/growth.svg is drawn.
# Needs GNU time. RUNS is how often each size is built; WORK is a folder with room for the sites.
set -euo pipefail
cd "$(dirname "$0")/.."
runs=${RUNS:-5} work=${WORK:-$PWD/artifacts/benchmarks}
sizes=("$@")
[ $# -gt 0 ] || sizes=(100 1000 10000)

dotnet build benchmarks --nologo --verbosity quiet
dotnet build ConcurrencyTalk.csproj --nologo --verbosity quiet
ours=$(dotnet msbuild ConcurrencyTalk.csproj -getProperty:TargetPath)
benchmarks=$(dotnet msbuild benchmarks -getProperty:TargetPath)
# The evidence has to be fresh, or the first build would measure the tests.
dotnet "$ours" check --quiet

measure() { # file, command: adds "wall processor megabytes" to the file
  local file=$1 seconds
  shift
  seconds=$(mktemp)
  command time -o "$seconds" -f '%e %U %S %M' "$@" >/dev/null || { echo "failed: $*" >&2; return 1; }
  awk '{ print $1, $2 + $3, $4 / 1024 }' "$seconds" >>"$file"
  rm "$seconds"
}

median() { # file, column
  awk -v column="$2" '{ print $column }' "$1" | sort -n | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'
}

results=benchmarks/results.csv
record() { # articles, program, file: replaces the line of this program and size
  local line kept
  line=$1,$2,$(median "$3" 1),$(median "$3" 2),$(LC_ALL=C printf '%.0f' "$(median "$3" 3)")
  kept=$(tail -n +2 "$results" | grep -v "^$1,$2," || true)
  {
    head -n 1 "$results"
    printf '%s\n' "$kept" "$line" | grep . | LC_ALL=C sort -t, -k1,1n -k2,2
  } >"$work/results.csv"
  mv "$work/results.csv" "$results"
}

printf '%9s | %23s | %23s | %s\n' articles 'this program, s/cpu/MB' 'Hugo, s/cpu/MB' 'ratio s/cpu/MB'
for size in "${sizes[@]}"; do
  site=$work/$size
  rm -rf "$site"
  dotnet "$benchmarks" series "$size" "$site"
  for _ in $(seq "$runs"); do
    measure "$site/ours.txt" dotnet "$ours" --root "$site/series" --no-proof --quiet
    if command -v hugo >/dev/null; then
      rm -rf "$site/hugo/public"
      measure "$site/hugo.txt" hugo --quiet --source "$site/hugo"
    fi
  done
  row() { printf '%7.2f %7.2f %7.0f' "$(median "$1" 1)" "$(median "$1" 2)" "$(median "$1" 3)"; }
  mine=$(row "$site/ours.txt")
  record "$size" 'this program' "$site/ours.txt"
  other='-'
  if [ -f "$site/hugo.txt" ]; then
    other=$(row "$site/hugo.txt")
    record "$size" Hugo "$site/hugo.txt"
  fi
  ratio=$(echo "$mine $other" | awk 'NF == 6 { printf "%.2f %.2f %.2f", $1 / $4, $2 / $5, $3 / $6 }')
  printf '%9d | %s | %s | %s\n' "$size" "$mine" "$other" "$ratio"
  [ -n "${KEEP:-}" ] || rm -rf "$site"
done
dotnet "$benchmarks" plot

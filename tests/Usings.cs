// What every test here speaks.
global using Proving;
global using Xunit;
global using static Proving.Contracts;
global using static VerifyXunit.Verifier;

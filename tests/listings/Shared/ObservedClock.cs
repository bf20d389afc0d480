// The clock that the tests use is the one that readers see.
global using ObservedClock = Web.ObservedClock;

package main

// unmet lists every check that does not hold yet, with the reason.
var unmet = map[string]string{}

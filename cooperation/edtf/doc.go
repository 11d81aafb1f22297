// Package edtf reads, compares and prints dates as sources state them: the
// Extended Date/Time Format of the Library of Congress, the profile of
// ISO 8601-2:2019.
package edtf

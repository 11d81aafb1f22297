// Package cldr fetches packages of the Unicode Common Locale Data Repository
// for the generators. Unicode, Inc. publishes them on npm under the licence
// Unicode-3.0.
package cldr

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"crypto/sha512"
	"encoding/base64"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
)

// Version is the version of every package.
const Version = "48.2.0"

// integrity holds npm's checksum of each package at Version.
var integrity = map[string]string{
	"cldr-core":             "sha512-zfmLothncSwfv2jlevoSrgI2VGgH8SDGHXst6jUEotHA8nq9Igeg9jzdJDFtBso9pgJuG89DK16TzrmZDdo2Bg==",
	"cldr-localenames-full": "sha512-4o0paYDz0UXhfhChAVFkmVl2CP0YTSEqE6WrC0fNafaSC5u5DAXphxH3SZ1Ujczarikr8DToKZfiok6EqWLdNQ==",
	"cldr-dates-full":       "sha512-zMrKvjMO414HDftLr6vKH1fNQHakFNe+F1h4S0eg+zmL4WRi9pI41fxB3UrTJDY42MEM87jCuAw/qlqCgYKcAQ==",
}

// Each fetches a package with npm and calls use with the name and the content of
// each of its files. It refuses a package whose checksum is not the known one.
// Unless dir is empty, it takes the archive from that directory instead.
func Each(dir, name string, use func(file string, content []byte) error) error {
	if dir == "" {
		tmp, err := os.MkdirTemp("", "cldr")
		if err != nil {
			return err
		}
		defer os.RemoveAll(tmp)
		dir = tmp
		cmd := exec.Command("npm", "pack", "--silent", name+"@"+Version)
		cmd.Dir, cmd.Stderr = dir, os.Stderr
		if err := cmd.Run(); err != nil {
			return fmt.Errorf("npm pack %s: %w", name, err)
		}
	}
	archive := name + "-" + Version + ".tgz"
	data, err := os.ReadFile(filepath.Join(dir, archive))
	if err != nil {
		return err
	}
	sum := sha512.Sum512(data)
	if got := "sha512-" + base64.StdEncoding.EncodeToString(sum[:]); got != integrity[name] {
		return fmt.Errorf("%s: want integrity %s, got %s", archive, integrity[name], got)
	}
	return eachFile(data, use)
}

// eachFile calls use with every file of a gzipped tar archive.
func eachFile(data []byte, use func(file string, content []byte) error) error {
	z, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return err
	}
	for r := tar.NewReader(z); ; {
		h, err := r.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		content, err := io.ReadAll(r)
		if err != nil {
			return err
		}
		if err := use(h.Name, content); err != nil {
			return fmt.Errorf("%s: %w", h.Name, err)
		}
	}
}

package main

import (
	"testing"

	"github.com/defcoop/defcoop/examples/cookbook/internal/golden"
)

func TestOutput(t *testing.T) { golden.Output(t, main) }

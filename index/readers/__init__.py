"""One file format, one module: each turns a file into blocks."""

"""Plain systems to compare with, each answering the same questions in the same harness."""

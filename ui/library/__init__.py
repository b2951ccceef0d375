"""The Library tab: what is indexed, how it comes in and goes out, and how its languages compare."""

"""Command line and web page: the only code that prints, draws or reads the environment."""

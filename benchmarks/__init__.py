"""How fast and how small compiled callbacks are, beside what a front-end engineer would write by hand."""

"""Reports for eyes and files."""

"""What the pages show: plans and facts put into the words and days that a person reads. Nothing is decided here."""

"""Benchmarks: run by `make bench`, never as timed tests. Ratios within one run are what to trust; machines are noisy."""

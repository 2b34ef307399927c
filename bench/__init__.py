"""Benchmarks: run by `make bench`, never as timed tests. Trust ratios within one run; machines are noisy."""

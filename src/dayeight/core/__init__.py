"""Facts in, plan out: the pure heart, without a clock, files, network or Django."""

"""DayEight: after an interview, how long to wait and what to say."""

__version__ = "0.1.0"

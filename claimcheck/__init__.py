"""claimcheck: quantitative claims in press releases and reports, found, labelled and explained."""

__version__ = "0.1.0"

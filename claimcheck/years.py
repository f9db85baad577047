from claimcheck.records import *
from dataclasses import dataclass
@dataclass
class Years:
    target_year=None; baseline_year=None; period=None; steps=()
def assign(c,i,q,f): return Years()

"""What the command line tells heavy packages before they are imported, the tests tell them too."""

import os

from ui.environment import prepare

prepare(None)
# Threads that wait for each other in a loop take the processor from each other: on two busy cores a query
# takes 200 ms instead of 26. Must be set before torch is imported.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")

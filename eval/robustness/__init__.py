"""Questions spoiled in ways that people spoil them, reproducibly, and what that costs."""

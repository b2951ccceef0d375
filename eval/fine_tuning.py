"""One step of fine-tuning, and how fast it learns: the same for every network that comes with the package."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from torch import Tensor
    from torch.optim import Optimizer

WARM_UP = 0.06
"""Share of the steps in which the rate rises; it then falls to 0 in a straight line."""
LONGEST_GRADIENT = 1.0


def learn(optimizer: "Optimizer", loss: "Tensor", share: float) -> float:
    """Goes down the gradient of a loss, at ``share`` of each group's ``full`` rate; returns the loss."""
    import torch

    optimizer.zero_grad(set_to_none=True)
    loss.backward()  # type: ignore[no-untyped-call]
    everything = [parameter for group in optimizer.param_groups for parameter in group["params"]]
    torch.nn.utils.clip_grad_norm_(everything, LONGEST_GRADIENT)
    for group in optimizer.param_groups:
        group["lr"] = group["full"] * share
    optimizer.step()
    return float(loss.detach())


def rate_at(step: int, steps: int) -> float:
    """Share of the full rate that step ``step``, from 0, learns at."""
    rise = max(1, int(steps * WARM_UP))
    return min((step + 1) / rise, (steps - step) / max(1, steps - rise))

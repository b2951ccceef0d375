"""Tasks shared out between threads: order, one task a worker, errors."""

from threading import Barrier, get_ident

import numpy as np
import pytest

from eval.sharing import shared_out


def test_results_come_in_the_order_of_the_tasks() -> None:
    # Tasks are let go in pairs: both workers are at work at the same time, or this breaks off.
    together = Barrier(2)

    def work(worker: str, task: int) -> tuple[str, int, int]:
        together.wait(30)
        return worker, task, get_ident()

    results = list(shared_out(["a", "b"], range(20), work))
    assert [task for _, task, _ in results] == list(range(20))
    assert {worker for worker, _, _ in results} == {"a", "b"}
    assert len({thread for _, _, thread in results}) == 2


def test_no_worker_has_two_tasks_at_a_time() -> None:
    busy: set[str] = set()

    def work(worker: str, _: int) -> bool:
        alone = worker not in busy
        busy.add(worker)
        np.ones((200, 200)) @ np.ones((200, 200))
        busy.remove(worker)
        return alone

    assert all(shared_out(["a", "b"], range(100), work))


def test_one_worker_works_in_the_thread_that_asks() -> None:
    found = list(shared_out(["a"], [1, 2], lambda worker, task: (worker, task, get_ident())))
    assert found == [("a", 1, get_ident()), ("a", 2, get_ident())]


def test_an_error_comes_where_its_result_would() -> None:
    results = shared_out(["a", "b"], [1, 0, 2], lambda _, task: 1 / task)
    assert next(results) == 1.0
    with pytest.raises(ZeroDivisionError):
        next(results)

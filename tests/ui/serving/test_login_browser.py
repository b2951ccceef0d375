"""Logging in and out in Chromium."""

import pytest
from playwright.sync_api import Page, expect

from tests.ui.conftest import Site, Visit
from tests.ui.serving.users import PASSWORD
from tests.ui.test_page_accessibility import violations


def enter(page: Page, name: str, password: str = PASSWORD) -> None:
    page.get_by_label("用户名").fill(name)
    page.get_by_label("密码").fill(password)
    page.get_by_role("button", name="登录").click()


def test_a_wrong_password_says_so_and_the_right_one_opens_the_page(closed_site: Site, visit: Visit) -> None:
    page = visit(closed_site.url, ready="form")
    enter(page, "Bo", "wrong password")
    expect(page.get_by_role("alert")).to_have_text("用户名或密码不对。")
    expect(page.get_by_label("用户名")).to_have_value("Bo")
    expect(page.get_by_label("密码")).to_be_focused()
    enter(page, "Bo")
    page.wait_for_selector(".welcome")
    assert page.evaluate("document.cookie") == ""
    page.get_by_role("button", name="退出登录（Bo）").click()
    expect(page.get_by_role("heading")).to_have_text("登录后提问")
    page.goto(closed_site.url)
    expect(page.locator("form")).to_be_visible()


def test_who_is_no_admin_can_add_and_remove_nothing(closed_site: Site, visit: Visit) -> None:
    page = visit(closed_site.url, ready="form")
    enter(page, "Bo")
    page.get_by_role("link", name="决议库").click()
    expect(page.get_by_text("只有管理员可以添加和移除决议。")).to_be_visible()
    expect(page.locator(".entry")).to_have_count(1)
    expect(page.locator("[data-upload], [data-remove]")).to_have_count(0)
    page.evaluate("jueyi.send('remove', { id: 'A/RES/78/40:zh' })")
    expect(page.locator(".said")).to_have_text("只有管理员可以这样做。")
    page.evaluate("jueyi.send('take', { files: '[]' })")
    expect(page.locator("#library-intake")).to_contain_text("只有管理员可以这样做。")


def test_the_login_can_be_read_in_the_other_language(closed_site: Site, visit: Visit) -> None:
    page = visit(closed_site.url, ready="form")
    page.get_by_role("link", name="English").click()
    expect(page.get_by_role("heading")).to_have_text("Log in to ask")
    page.get_by_label("Name").fill("Bo")
    page.get_by_label("Password").fill("wrong password")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_have_text("Name or password is wrong.")


@pytest.mark.parametrize("name", ["<img src=x onerror=alert(1)>", '"><script>window.hacked=1</script>'])
def test_a_hostile_name_is_text(closed_site: Site, visit: Visit, name: str) -> None:
    page = visit(closed_site.url, ready="form")
    enter(page, name, "wrong password")
    expect(page.get_by_label("用户名")).to_have_value(name)
    assert page.locator("img, script").count() == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_nothing_serious_for_who_does_not_see_it_as_drawn(
    closed_site: Site, visit: Visit, scheme: str
) -> None:
    page = visit(closed_site.url, ready="form", color_scheme=scheme)
    enter(page, "Bo", "wrong password")
    expect(page.get_by_role("alert")).to_be_visible()
    assert violations(page) == []

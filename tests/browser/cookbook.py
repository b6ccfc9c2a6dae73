"""What people do to the page in clientside callbacks and in assets, in Python. docs/cookbook.md is made from this.

Each function is a callback as one would write it; its docstring is the recipe's title. `test_cookbook.py` runs each in
Chromium.
"""

# mypy: ignore-errors
from clientside import debounce, dom_id, extern, no_update, set_props
from clientside.browser import (
    URL,
    AbortController,
    Audio,
    Blob,
    BroadcastChannel,
    Date,
    DOMException,
    FileReader,
    FormData,
    IntersectionObserver,
    Intl,
    MutationObserver,
    Notification,
    Promise,
    clearInterval,
    confirm,
    console,
    document,
    fetch,
    history,
    import_,
    localStorage,
    location,
    matchMedia,
    navigator,
    requestAnimationFrame,
    sessionStorage,
    setInterval,
    setTimeout,
    window,
)

# ---- The page's look


def switch_theme(dark):
    """Switch between a dark and a light theme."""
    theme = "dark" if dark else "light"
    document.documentElement.setAttribute("data-bs-theme", theme)
    return theme


def follow_system_theme(_):
    """Follow the system's theme, also when it changes."""
    query = matchMedia("(prefers-color-scheme: dark)")
    query.addEventListener("change", lambda event: set_props("theme", {"value": event.matches}))
    return query.matches


def toggle_sidebar(clicks):
    """Toggle a class on the body."""
    return "open" if document.body.classList.toggle("sidebar-open") else "closed"


def color_rows(limit):
    """Style every element that a selector finds."""
    count = 0
    for row in document.querySelectorAll("[data-value]"):
        high = float(row.dataset.value) > limit
        row.style.backgroundColor = "tomato" if high else ""
        count += high
    return count


def set_variable(color):
    """Set a CSS variable."""
    document.documentElement.style.setProperty("--accent", color)
    return window.getComputedStyle(document.documentElement).getPropertyValue("--accent")


def title_with_count(unread):
    """Show a count in the page's title."""
    title = document.title.split(") ")[-1]
    document.title = f"({unread}) {title}" if unread else title
    return document.title


# ---- Scrolling and focus


def scroll_to_section(name):
    """Scroll to an element."""
    target = document.getElementById(name)
    if target is None:
        return no_update
    target.scrollIntoView(behavior="instant", block="start")
    return name


def scroll_chat(messages):
    """Keep a chat at its end."""
    box = document.getElementById("chat")

    def to_end():
        box.scrollTop = box.scrollHeight

    requestAnimationFrame(to_end)
    return len(messages)


def back_to_top(clicks):
    """Scroll back to the top."""
    window.scrollTo(top=0, behavior="instant")
    return window.scrollY


def focus_search(opened):
    """Focus an input and select what is in it."""
    search = document.querySelector("#search")
    if opened and search:
        search.focus()
        search.select()
    return document.activeElement.id


def spy_on_sections(_):
    """Note which section is in view."""

    def seen(entries):
        for entry in entries:
            if entry.isIntersecting:
                set_props("section", {"value": entry.target.id})

    observer = IntersectionObserver(seen, threshold=0.6)
    for section in document.querySelectorAll("section"):
        observer.observe(section)
    return len(document.querySelectorAll("section"))


# ---- Keys, clicks and inputs


def search_with_slash(_):
    """Focus the search when "/" is pressed."""

    def on_key(event):
        if event.key == "/" and event.target.tagName != "INPUT":
            event.preventDefault()
            document.getElementById("search").focus()

    document.addEventListener("keydown", on_key)
    return "listening"


def click_on_enter(_):
    """Click a button when Enter is pressed in an input."""
    field = document.getElementById("question")
    field.addEventListener(
        "keydown", lambda event: document.getElementById("send").click() if event.key == "Enter" else None
    )
    return "listening"


def search_while_typing(_):
    """Pass on what is typed when the typing stops."""

    @debounce(0.03)
    def typed(event):
        set_props("query", {"value": event.target.value.strip().lower()})

    document.getElementById("search").addEventListener("input", typed)
    return "listening"


def drag_and_drop(_):
    """Let cards be dropped on columns."""

    def drop(event):
        event.preventDefault()
        card = document.getElementById(event.dataTransfer.getData("text/plain"))
        event.currentTarget.append(card)
        set_props("board", {"moved": [card.id, event.currentTarget.id]})

    for card in document.querySelectorAll(".card"):
        card.draggable = True
        card.addEventListener("dragstart", lambda event: event.dataTransfer.setData("text/plain", event.target.id))
    for column in document.querySelectorAll(".column"):
        column.addEventListener("dragover", lambda event: event.preventDefault())
        column.addEventListener("drop", drop)
    return "ready"


def by_pattern_id(index):
    """Find the element of a component with a dict as its id."""
    element = document.getElementById(dom_id({"type": "row", "index": index}))
    return element.textContent if element else None


def ask_first(clicks):
    """Ask before something is deleted."""
    return "deleted" if confirm(f"Delete {clicks} rows?") else no_update


def warn_before_leaving(changed):
    """Warn before the page is left."""
    window.onbeforeunload = (lambda event: event.preventDefault()) if changed else None
    return window.onbeforeunload is not None


# ---- Addresses


def go_to(path):
    """Go to another page."""
    if path and path != location.pathname:
        location.href = path
    return path


def open_report(name):
    """Open a new tab."""
    tab = window.open(f"/page/test?report={name}", "_blank")
    return tab is not None


def read_query(_):
    """Read the address's parameters."""
    parameters = URL(location.href).searchParams
    return {"tab": parameters.get("tab") or "first", "tags": parameters.getAll("tag"), "all": dict(parameters)}


def write_query(filters):
    """Keep the filters in the address, without loading anything."""
    url = URL(location.href)
    for name, value in filters.items():
        if value:
            url.searchParams.set(name, str(value))
        else:
            url.searchParams.delete(name)
    history.replaceState(None, "", url)
    return location.search


def tab_from_hash(_):
    """Follow the part of the address behind "#"."""
    window.addEventListener("hashchange", lambda: set_props("tabs", {"value": location.hash[1:]}))
    return location.hash.removeprefix("#") or "overview"


# ---- What the browser keeps


def remember(settings):
    """Keep settings in the browser."""
    import json

    saved = json.loads(localStorage.getItem("settings") or "{}")
    saved.update(settings)
    localStorage.setItem("settings", json.dumps(saved))
    return saved


def count_visits(_):
    """Count the visits of this session."""
    visits = int(sessionStorage.getItem("visits") or 0) + 1
    sessionStorage["visits"] = str(visits)
    return visits


def read_cookie(name):
    """Set and read a cookie."""
    document.cookie = "language=de; path=/"
    cookies = dict(part.split("=", 1) for part in document.cookie.split("; ") if part)
    return cookies.get(name)


# ---- Asking servers


async def load_rows(url):
    """Load JSON and show what went wrong."""
    try:
        response = await fetch(url)
        if not response.ok:
            return f"the server says {response.status}"
        data = await response.json()
        return [row for row in data["rows"] if row is not None]
    except Exception as error:
        console.error(str(error))
        return f"{error.name}: no connection"


async def post_form(_):
    """Send a form."""
    form = FormData(document.querySelector("form"))
    form.set("when", "today")
    response = await fetch("/echo", method="POST", body=form)
    return (await response.json())["method"]


async def with_time_limit(url, seconds):
    """Give up after a while."""
    controller = AbortController()
    setTimeout(lambda: controller.abort(), seconds * 1000)
    try:
        return (await fetch(url, signal=controller.signal)).status
    except DOMException as error:
        return "too slow" if error.name == "AbortError" else "failed"


# ---- Files


def download_csv(rows):
    """Download rows as CSV."""
    header = list(rows[0])
    lines = [",".join(header), *(",".join(str(row[name]) for name in header) for row in rows)]
    link = document.createElement("a")
    link.href = URL.createObjectURL(Blob(["\n".join(lines)], type="text/csv"))
    link.download = "rows.csv"
    link.click()
    URL.revokeObjectURL(link.href)
    return len(lines)


async def read_picked_file(_):
    """Read a file that was picked."""
    files = document.querySelector("input[type=file]").files
    if not files:
        return None
    reader = FileReader()
    loaded = Promise.new(lambda resolve: reader.addEventListener("load", lambda: resolve(None)))
    reader.readAsText(files[0])
    await loaded
    return {"name": files[0].name, "words": len(reader.result.split())}


async def copy_text(text):
    """Copy a text."""
    try:
        await navigator.clipboard.writeText(text)
        return "Copied!"
    except Exception as error:
        return f"Could not copy: {error}"


def picture_of(size):
    """Draw a picture and give its data."""
    canvas = document.createElement("canvas")
    canvas.width = canvas.height = size
    pen = canvas.getContext("2d")
    pen.fillStyle = "steelblue"
    pen.arc(size / 2, size / 2, size / 2, 0, 6.3)
    pen.fill()
    return canvas.toDataURL("image/png")[:22]


# ---- Time


def clock(_):
    """Show a clock, and stop it when its element is gone."""

    def tick():
        face = document.getElementById("clock")
        if face is None:
            clearInterval(window.clockTimer)
            window.clockTimer = None
        else:
            face.textContent = Date().toLocaleTimeString("en-GB")

    if not window.clockTimer:
        window.clockTimer = setInterval(tick, 10)
        tick()
    return document.getElementById("clock").textContent


def count_up(target):
    """Let a number count up."""
    label = document.getElementById("total")

    def step(now, start=None):
        begun = now if start is None else start
        share = min((now - begun) / 60, 1)
        label.textContent = f"{target * share:.0f}"
        if share < 1:
            requestAnimationFrame(lambda later: step(later, begun))

    requestAnimationFrame(step)
    return target


def pause_when_hidden(_):
    """Pause while nobody looks."""
    document.addEventListener("visibilitychange", lambda: set_props("timer", {"disabled": document.hidden}))
    return document.visibilityState


def local_date(text):
    """Write dates and amounts as people in a country do."""
    day = Date(text).toLocaleDateString("de-DE", day="2-digit", month="long", timeZone="UTC")
    amount = Intl.NumberFormat.new("de-DE", style="currency", currency="EUR").format(1234.5)
    return [day, amount.replace("\xa0", " ")]


# ---- Sizes


def window_size(_):
    """Note the window's size, and each change of it."""

    @debounce(0.02)
    def resized():
        set_props("size", {"data": {"width": window.innerWidth, "height": window.innerHeight}})

    window.addEventListener("resize", resized)
    return {"width": window.innerWidth, "height": window.innerHeight}


def place_of(name):
    """Measure an element."""
    box = document.getElementById(name).getBoundingClientRect()
    return {"x": box.x, "middle": box.y + box.height / 2, "width": round(box.width)}


def full_screen(clicks):
    """Show an element on the whole screen, and back."""
    if document.fullscreenElement:
        document.exitFullscreen()
        return "window"
    document.getElementById("plot").requestFullscreen()
    return "screen"


# ---- Libraries on the page

echarts = extern("echarts")


def draw_chart(values):
    """Draw with a library, once, and update it afterwards."""
    box = document.getElementById("chart")
    chart = echarts.getInstanceByDom(box) or echarts.init(box)
    chart.setOption({"series": [{"type": "bar", "data": values}]}, notMerge=True)
    chart.on("click", lambda params: set_props("picked", {"value": params.name}))
    return chart.getOption().series[0].data


async def use_module(x):
    """Use a function of an ES module."""
    module = await import_("/module.js")
    return module.twice(x)


async def wait_for_element(selector):
    """Wait until an element is there."""

    def watch(resolve):
        def look():
            found = document.querySelector(selector)
            if found:
                observer.disconnect()
                resolve(found)

        observer = MutationObserver(look)
        observer.observe(document.body, childList=True, subtree=True)
        look()

    element = await Promise.new(watch)
    return element.textContent


# ---- Attention


async def notify(text):
    """Show a notification."""
    if Notification.permission != "granted" and await Notification.requestPermission() != "granted":
        return "not allowed"
    note = Notification("Report", body=text, tag="report")
    return [note.title, note.body]


def beep(times):
    """Play a sound."""
    sound = Audio("data:audio/wav;base64,UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQAAAAA=")
    sound.volume = 0.5
    sound.play().catch(lambda error: console.log(f"silent: {error.name}"))
    return [sound.volume, sound.loop, times]


def log_out_everywhere(_):
    """Tell the other tabs."""
    channel = BroadcastChannel("session")
    channel.onmessage = lambda event: set_props("session", {"data": event.data["user"]})
    BroadcastChannel("session").postMessage({"user": None, "why": "logged out"})
    return "told"

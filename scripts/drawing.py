"""Boxes in rows with arrows between them, as SVG: who is needed lies below who needs it.

Only integers and names go in, and a text is as wide as its number of letters, so that the same boxes and arrows give the
same bytes everywhere.
"""

import sys
from dataclasses import dataclass
from html import escape

LETTER = 8  # pixels, of the fonts below
HEIGHT = 42
SPACE = 26  # between boxes of a row
ROW = 104
MARGIN = 18
SWEEPS = 16

HEAD = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img">
<title>{title}</title>
<style>
  text {{ font: 13px ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; text-anchor: middle; fill: #1b2733 }}
  .note {{ font-size: 11px; fill: #5a6b7b }}
  .box {{ fill: #f2f5f8; stroke: #8496a8 }}
  .open {{ fill: #dff0e6; stroke: #3c8158 }}
  .arrow {{ fill: none; stroke: #5a6b7b; stroke-width: 1.3; marker-end: url(#head) }}
  .service {{ stroke-dasharray: 5 4 }}
</style>
<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">
  <path d="M0 0 8 4 0 8Z" fill="#5a6b7b"/></marker></defs>
<rect width="{width}" height="{height}" rx="8" fill="#ffffff"/>
"""


@dataclass(frozen=True, order=True)
class Spot:
    """A box, or the bend of an arrow that passes through a row."""

    name: str
    bend: tuple = ()  # who needs and who is needed; empty for a box
    row: int = 0  # of a bend


def svg(title, boxes, arrows, services, opened):
    """The picture of boxes (name: line, note), arrows and dashed arrows (from, to), and opened boxes, which are green."""
    plan = Plan(boxes, without_what_follows(boxes, arrows))
    parts = [HEAD.format(title=escape(title), width=plan.width, height=plan.height)]
    parts += [f'<path class="arrow" d="{plan.curve(arrow)}"/>' for arrow in sorted(plan.chains)]
    parts += [f'<path class="arrow service" d="{plan.upwards(*service)}"/>' for service in sorted(services)]
    parts += [plan.box(name, name in opened) for name in sorted(boxes)]
    return "\n".join(parts) + "\n</svg>\n"


def without_what_follows(boxes, arrows):
    """The arrows without those that others make up between them."""
    needs = {name: {end for start, end in arrows if start == name} for name in boxes}
    reached = {}

    def reach(name, way):
        if name in way:
            sys.exit("a circle: " + " -> ".join([*way[way.index(name) :], name]))
        if name not in reached:
            reached[name] = needs[name].union(*(reach(other, [*way, name]) for other in sorted(needs[name])))
        return reached[name]

    for name in sorted(boxes):
        reach(name, [])
    return {(a, b) for a, b in arrows if not any(b in reached[other] for other in needs[a] - {b})}


class Plan:
    """Where everything is."""

    def __init__(self, boxes, arrows):
        self.boxes = boxes
        heights = {}

        def height(name):
            if name not in heights:
                heights[name] = 1 + max((height(end) for start, end in arrows if start == name), default=-1)
            return heights[name]

        top = max(map(height, sorted(boxes)))
        self.row = {name: top - heights[name] for name in boxes}
        self.rows = [[Spot(name) for name in sorted(boxes) if self.row[name] == row] for row in range(top + 1)]
        self.chains = {arrow: self._chain(*arrow) for arrow in sorted(arrows)}
        self.near = {}  # the spots of the row above and of the row below, by spot
        for chain in self.chains.values():
            for upper, lower in zip(chain, chain[1:]):
                self.near.setdefault((upper, 1), []).append(lower)
                self.near.setdefault((lower, -1), []).append(upper)
        self._order()
        self._place()
        self.width = max(self.x[spot] + self._half(spot) for row in self.rows for spot in row) + MARGIN
        self.height = top * ROW + HEIGHT + 2 * MARGIN

    def _chain(self, start, end):
        """The spots of an arrow, from above; puts its bends into their rows."""
        bends = [Spot("", (start, end), row) for row in range(self.row[start] + 1, self.row[end])]
        for bend in bends:
            self.rows[bend.row].append(bend)
        return [Spot(start), *bends, Spot(end)]

    def _order(self):
        """Has few arrows cross: sorts each row by the middle of what lies at the other ends."""
        for sweep in range(SWEEPS):
            side = -1 if sweep % 2 == 0 else 1
            for row in self.rows if side < 0 else reversed(self.rows):
                index = {spot: at for spots in self.rows for at, spot in enumerate(spots)}
                row.sort(key=lambda spot: (self._middle(spot, side, index, 1000), index[spot]))

    def _place(self):
        """Moves the boxes of each row towards what they are joined with, without passing each other."""
        self.x = {}
        for row in self.rows:
            at = 0
            for spot in row:
                self.x[spot] = at + self._half(spot)
                at += 2 * self._half(spot) + SPACE
        for sweep in range(SWEEPS):
            side = -1 if sweep % 2 == 0 else 1
            for row in self.rows if side < 0 else reversed(self.rows):
                wish = [self._middle(spot, side, self.x, 1) for spot in row]
                right, left = list(wish), list(wish)
                for at in range(1, len(row)):
                    right[at] = max(right[at], right[at - 1] + self._apart(row[at - 1], row[at]))
                for at in range(len(row) - 2, -1, -1):
                    left[at] = min(left[at], left[at + 1] - self._apart(row[at], row[at + 1]))
                for spot, most, least in zip(row, right, left):
                    self.x[spot] = (most + least) // 2
        least = min(self.x[spot] - self._half(spot) for row in self.rows for spot in row)
        self.x = {spot: x - least + MARGIN for spot, x in self.x.items()}

    def _middle(self, spot, side, position, scale):
        near = self.near.get((spot, side)) or [spot]
        return sum(position[other] for other in near) * scale // len(near)

    def _half(self, spot):
        """Half of a spot's width."""
        return 4 if spot.bend else max(map(len, self.boxes[spot.name])) * LETTER // 2 + 14

    def _apart(self, one, other):
        """The distance between the middles of neighbours, rounded up so that their mean keeps it too."""
        return self._half(one) + self._half(other) + SPACE + 1

    def _port(self, spot, other, side):
        """Where on a box's edge an arrow begins or ends: spread in the order of the other ends."""
        near = sorted(self.near[spot, side], key=lambda one: (self.x[one], one))
        half = self._half(spot)
        return self.x[spot] - half + 2 * half * (near.index(other) + 1) // (len(near) + 1)

    def _y(self, row):
        return MARGIN + row * ROW

    def curve(self, arrow):
        chain = self.chains[arrow]
        x, y = self._port(chain[0], chain[1], 1), self._y(self.row[arrow[0]]) + HEIGHT
        path = [f"M{x} {y}"]
        for before, spot in zip(chain, chain[1:]):
            next_x = self.x[spot] if spot.bend else self._port(spot, before, -1)
            next_y = self._y(spot.row if spot.bend else self.row[spot.name])
            middle = (y + next_y) // 2
            path.append(f"C{x} {middle} {next_x} {middle} {next_x} {next_y}")
            x, y = next_x, next_y + HEIGHT
            if spot.bend:
                path.append(f"V{y}")
        return "".join(path)

    def upwards(self, lower, upper):
        """A line from one box up to another, at the right of the arrow that leads down."""
        right = 22
        return (
            f"M{self.x[Spot(lower)] + right} {self._y(self.row[lower])}"
            f"L{self.x[Spot(upper)] + right} {self._y(self.row[upper]) + HEIGHT}"
        )

    def box(self, name, is_open):
        x, y = self.x[Spot(name)], self._y(self.row[name])
        half = self._half(Spot(name))
        line, note = map(escape, self.boxes[name])
        style = "box open" if is_open else "box"
        below = f'<text class="note" x="{x}" y="{y + 33}">{note}</text>' if note else ""
        return (
            f'<rect class="{style}" x="{x - half}" y="{y}" width="{2 * half}" height="{HEIGHT}" rx="6"/>'
            f'<text x="{x}" y="{y + (18 if note else 25)}">{line}</text>{below}'
        )

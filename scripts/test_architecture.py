"""Draws small pictures, and looks what scripts/architecture.py makes of them and of what is old."""

import pathlib
import re
import sys
import tempfile
import unittest
from unittest import mock

sys.dont_write_bytecode = True

import architecture
import drawing


def picture(arrows):
    names = sorted({name for arrow in arrows for name in arrow})
    return drawing.svg("title", {name: (name, "") for name in names}, arrows, set(), set())


class DrawingTest(unittest.TestCase):
    def test_what_follows_is_left_out(self):
        boxes = {name: (name, "") for name in "abcd"}
        arrows = {("a", "b"), ("b", "c"), ("a", "c"), ("c", "d"), ("a", "d")}
        self.assertEqual(drawing.without_what_follows(boxes, arrows), {("a", "b"), ("b", "c"), ("c", "d")})

    def test_a_circle_is_named(self):
        with self.assertRaisesRegex(SystemExit, "a circle: a -> b -> c -> a"):
            picture({("a", "b"), ("b", "c"), ("c", "a")})

    def test_boxes_do_not_overlap(self):
        arrows = {(f"user{i}", f"base{j}") for i in range(7) for j in range(5) if (i * j) % 3 != 1}
        arrows |= {("top", f"user{i}") for i in range(7)} | {("top", "lonely")}
        rects = re.findall(r'<rect class="box" x="(\d+)" y="(\d+)" width="(\d+)"', picture(arrows))
        self.assertEqual(len(rects), 14)
        for y in {rect[1] for rect in rects}:
            row = sorted((int(x), int(width)) for x, at, width in rects if at == y)
            for (x, width), (following, _) in zip(row, row[1:]):
                self.assertLess(x + width, following)

    def test_the_same_bytes_whatever_the_order(self):
        arrows = [("a", "c"), ("b", "c"), ("a", "d"), ("e", "d"), ("b", "e")]
        self.assertEqual(picture(set(arrows)), picture(set(reversed(arrows))))

    def test_names_are_escaped(self):
        self.assertIn("a&lt;b", picture({("a<b", "c")}))


class ReadingTest(unittest.TestCase):
    def test_names_in_comments_and_texts_do_not_count(self):
        source = '/** {@link org.anam.a.A} */ import org.anam.b.B; // org.anam.c.C\nString s = "org.anam.d.D"; org.anam.e.E e;'
        self.assertEqual(architecture.named(source), {"org.anam.b", "org.anam.e"})

    def test_the_first_sentence(self):
        source = "/**\n * Finds {@link org.anam.codec.Codec}s by\n * {@code name}. And more.\n *\n * <p>More.\n */"
        self.assertEqual(architecture.sentence(source), "Finds `Codec`s by `name`")

    def test_maps_name_classes_of_their_package(self):
        with tempfile.TemporaryDirectory() as folder, mock.patch.object(architecture, "ROOT", pathlib.Path(folder)):
            (architecture.ROOT / "Known.java").touch()
            info = "/**\n * <pre>\n * Known  calls GoneClass\n * Lost  calls Known\n * </pre>\n */\npackage p;\n"
            (architecture.ROOT / "package-info.java").write_text(info)
            with self.assertRaisesRegex(SystemExit, "no GoneClass, Lost in this package"):
                architecture.check_maps(architecture.ROOT)


class CheckTest(unittest.TestCase):
    def test_what_is_old_is_seen(self):
        files, middle = architecture.generated()
        first, second = sorted(files)[:2]
        files[first] += " "
        del files[second]  # a picture of what is no longer there
        with mock.patch.object(architecture, "generated", lambda: (files, middle + "more")):
            with self.assertRaises(SystemExit) as old:
                architecture.main(["--check"])
        self.assertIn(f"not current: {second}, {first}, docs/architecture.md;", str(old.exception))


if __name__ == "__main__":
    unittest.main()

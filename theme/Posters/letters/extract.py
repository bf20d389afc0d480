"""Writes the letters that cards are drawn with: outlines of the font Inter, in lines that a few lines of C# can read.

    npm pack @fontsource/inter@5.3.0 && tar xzf fontsource-inter-5.3.0.tgz
    pip install fonttools
    python extract.py package/files > letters.txt

The first line holds the units of an em. A line for each letter: the letter's number in Unicode, its width, its outline in
the commands of SVG with absolute coordinates, y upwards. A line for each pair that moves closer or apart: `kern`, both
numbers, and by how much.
"""

import sys
from itertools import product

from fontTools.pens.basePen import decomposeQuadraticSegment
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.ttLib import TTFont

PARTS = ["latin", "latin-ext", "greek", "cyrillic"]
# Latin, Greek and Cyrillic, punctuation, and the signs that titles may hold.
TAKEN = {*range(0x20, 0x7F), *range(0xA0, 0x180), *range(0x386, 0x3CF), *range(0x400, 0x460), *range(0x2010, 0x2027), 0x20AC, 0x2122, *range(0x2190, 0x2194), 0x2212, 0xFFFD}
KERNED = [*range(0x21, 0x7F), 0x2018, 0x2019, 0x201C, 0x201D]


def outline(glyphs, name):
    pen = DecomposingRecordingPen(glyphs)
    glyphs[name].draw(pen)
    text = ""
    for command, points in pen.value:
        if command == "moveTo":
            text += "M%d %d" % points[0]
        elif command == "lineTo":
            text += "L%d %d" % points[0]
        elif command == "qCurveTo":
            for control, end in decomposeQuadraticSegment(points):
                text += "Q%d %d %d %d" % (*control, *end)
        elif command == "closePath":
            text += "Z"
        else:
            raise ValueError(command)
    return text


def kerning(font, left, right):
    for lookup in font["GPOS"].table.LookupList.Lookup if "GPOS" in font else []:
        for table in lookup.SubTable:
            table = table.ExtSubTable if lookup.LookupType == 9 else table
            if table.LookupType != 2 or left not in table.Coverage.glyphs:
                continue
            if table.Format == 1:
                pairs = table.PairSet[table.Coverage.glyphs.index(left)].PairValueRecord
                found = next((pair.Value1 for pair in pairs if pair.SecondGlyph == right), None)
                if found is None:
                    continue
            else:
                first = table.ClassDef1.classDefs.get(left, 0)
                second = table.ClassDef2.classDefs.get(right, 0)
                found = table.Class1Record[first].Class2Record[second].Value1
            return getattr(found, "XAdvance", 0) or 0
    return 0


folder = sys.argv[1]
lines, pairs = {}, {}
for part in PARTS:
    font = TTFont(f"{folder}/inter-{part}-600-normal.woff")
    glyphs, letters = font.getGlyphSet(), font.getBestCmap()
    for number in sorted(letters):
        if number in TAKEN:
            lines.setdefault(number, f"{number} {glyphs[letters[number]].width} {outline(glyphs, letters[number])}".rstrip())
    for left, right in product(KERNED, KERNED):
        if left in letters and right in letters and (by := kerning(font, letters[left], letters[right])):
            pairs.setdefault((left, right), by)

print(font["head"].unitsPerEm)
print("\n".join(lines[number] for number in sorted(lines)))
print("\n".join(f"kern {left} {right} {by}" for (left, right), by in sorted(pairs.items())))

namespace Generator;

/// <summary>Text of C# that the compiler's own parser can read.</summary>
internal static class CodeText
{
    // The parser calls itself for each bracket, and would end the process when the stack is full.
    private const int MostNested = 250;

    // It reads the text of an interpolation once more for each string around it.
    private const int MostNestedStrings = 12;

    /// <param name="file">Path of the file, for the problem.</param>
    /// <returns>Null if nothing is nested too deeply.</returns>
    public static Problem? Fault(string text, string file)
    {
        var depth = new Depth();
        foreach (var (number, line) in text.Split('\n').Index())
        {
            depth.BeginLine(line);
            for (var index = 0; index < line.Length; index++)
            {
                if (depth.ExceededBy(line, index) is var (what, most))
                {
                    return CodeProblems.TooDeep.At(new Location(file, number + 1, index + 1), what, most);
                }
            }
        }

        return null;
    }

    /// <summary>How deeply what stands at a place in the text is nested.</summary>
    private sealed class Depth
    {
        // For each open bracket, in how many strings it is.
        private readonly Stack<int> _brackets = new([0]);

        private bool _afterDollar;

        private bool _inString;

        // Those of types, which look like comparisons; and in comments the elements, which look like both.
        private int _angles;

        private int _elements;

        private int _signs;

        private bool _isComment;

        private bool _isDirective;

        public void BeginLine(string line)
        {
            var start = line.AsSpan().TrimStart();
            var wasComment = _isComment;
            _isComment = start.StartsWith("///") || start.StartsWith("/**") || (wasComment && start.StartsWith("*"));
            _isDirective = start.StartsWith("#");
            _elements = _isComment && wasComment ? _elements : 0;
            _signs = 0;
        }

        /// <returns>What is nested too deeply with this character, and how deeply it may be nested.</returns>
        public (string What, int Most)? ExceededBy(string line, int index)
        {
            // An interpolated string begins with dollar signs, perhaps an at sign, and quotes.
            _afterDollar &= line[index] is '@' or '"';
            switch (line[index])
            {
                case '$':
                    _afterDollar = true;
                    break;
                case '"':
                    _inString |= _afterDollar;
                    break;
                case ')' or ']' or '}':
                    Close();
                    break;
                case '(' or '[' or '{':
                    Open();
                    break;
                case ';':
                    _angles = 0;
                    break;
                case '<':
                    _angles++;
                    _elements += index + 1 < line.Length && line[index + 1] == '/' ? -1 : 1;
                    break;
                case '>' when index > 0 && line[index - 1] is not ('=' or '-'):
                    _angles--;
                    _elements -= line[index - 1] == '/' ? 1 : 0;
                    break;
                case '!' or '&' or '|' or '=':
                    _signs++;
                    break;
            }

            return _brackets.Count > MostNested + 1 ? ("Brackets", MostNested)
                : _brackets.Peek() > MostNestedStrings ? ("Interpolated strings", MostNestedStrings)
                : !_isComment && _angles > MostNested ? ("Angle brackets", MostNested)
                : _isComment && _elements > MostNested ? ("Elements of a comment", MostNested)
                : _isDirective && _signs > MostNested ? ("Conditions", MostNested)
                : null;
        }

        private void Open()
        {
            _brackets.Push(_brackets.Peek() + (_inString ? 1 : 0));
            _inString = false;
        }

        private void Close()
        {
            _inString = false;
            _angles = 0;
            if (_brackets.Count > 1)
            {
                _brackets.Pop();
            }
        }
    }
}

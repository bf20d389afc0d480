namespace Said.Once
{
    public class TwiceTests
    {
        [Fact]
        public void It_is_said() => Assert.True(true);
    }
}

namespace Said.Again
{
    public class TwiceTests
    {
        [Fact]
        public void It_is_said() => Assert.True(true);
    }
}

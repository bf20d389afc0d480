using Async;

namespace Listings.Tests.Async;

public class TagOrStickerTests
{
    [Fact, Proves("tag-or-sticker")]
    public async Task What_belongs_to_the_thread_is_shared_by_all_who_run_on_it()
    {
        await Verify(OnLoop.Run(TagOrSticker.Open));
    }
}

using CsCheck;
using Holdfast.Formats.Compiled;

namespace Holdfast.Domain.Tests.LibraryFiles;

/// <summary>Whatever is written into a compiled library is read back as it was.</summary>
public class CompiledValuesTests
{
    [Fact]
    public void Texts_and_numbers_come_back_in_their_order() =>
        Gen.Select(
                Gen.OneOf(Gen.Const((string?)null), Gen.String.Select(Whole)),
                Gen.Int,
                Gen.Double,
                Gen.Int[-2_000_000, 2_000_000]
            )
            .Array[0, 20]
            .Sample(all =>
            {
                var writer = new CompiledWriter();
                foreach (var (text, whole, number, thousandths) in all)
                {
                    writer.Text(text);
                    writer.Whole(whole);
                    writer.WholeOrNull(text is null ? null : whole);
                    writer.Number(number);
                    writer.NumberOrNull(text is null ? null : thousandths / 1000.0);
                }

                var reader = new CompiledReader(writer.Finish());
                foreach (var (text, whole, number, thousandths) in all)
                {
                    Assert.Equal(text, reader.TextOrNull());
                    Assert.Equal(whole, reader.Whole());
                    Assert.Equal(text is null ? null : whole, reader.WholeOrNull());
                    Assert.Equal(number, reader.Number());
                    Assert.Equal(text is null ? null : thousandths / 1000.0, reader.NumberOrNull());
                }
            });

    [Fact]
    public void A_missing_text_is_told()
    {
        var writer = new CompiledWriter();
        writer.Text(null);
        var bytes = writer.Finish();

        var refused = Assert.Throws<InvalidDataException>(() => new CompiledReader(bytes).Text());

        Assert.Equal("The compiled library has no text where it needs one.", refused.Message);
    }

    // Half a surrogate pair is no text, and no YAML file can hold one.
    private static string Whole(string text) => new([.. text.Where(letter => !char.IsSurrogate(letter))]);
}

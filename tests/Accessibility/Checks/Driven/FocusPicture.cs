using Microsoft.Playwright;

namespace ConsultHub.Tests.Accessibility.Checks.Driven;

/// <summary>Compares an element with and without the focus, dot by dot. 2.4.13 asks for an area as large as a line of
/// 2 px around it that differs by 3:1.</summary>
public sealed record FocusPicture(string Check)
{
    private const string Count =
        """
        async ([one, other]) => {
          const read = async data => {
            const bytes = Uint8Array.from(atob(data), c => c.charCodeAt(0));
            const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
            const brush = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
            brush.drawImage(picture, 0, 0);
            return brush.getImageData(0, 0, picture.width, picture.height).data;
          };
          const light = (d, i) => [0.2126, 0.7152, 0.0722].reduce((sum, part, c) => {
            const v = d[i + c] / 255;
            return sum + part * (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
          }, 0.05);
          const [a, b] = [await read(one), await read(other)];
          let strong = 0, any = 0;
          for (let i = 0; i < Math.min(a.length, b.length); i += 4) {
            const [x, y] = [light(a, i), light(b, i)];
            if (Math.max(x, y) / Math.min(x, y) >= 3) strong++;
            if (Math.max(x, y) / Math.min(x, y) >= 1.1) any++;
          }
          return [strong, any];
        }
        """;

    public async Task<IReadOnlyList<Failure>> Compare(IPage page, WalkStep step)
    {
        var area = new Clip { X = step.Left, Y = step.Top, Width = step.Width, Height = step.Height };
        var focused = await page.ScreenshotAsync(new() { Clip = area, Caret = ScreenshotCaret.Hide });
        await page.EvaluateAsync("() => document.activeElement.blur()");
        var without = await page.ScreenshotAsync(new() { Clip = area, Caret = ScreenshotCaret.Hide });
        var dots = await page.EvaluateAsync<int[]>(Count, new[] { Convert.ToBase64String(focused), Convert.ToBase64String(without) });
        return Judge(step, dots[0], dots[1]);
    }

    private IReadOnlyList<Failure> Judge(WalkStep step, int strong, int any)
    {
        if (any < 8)
            return [new Failure(Check, "2.4.7", step.Selector, "The focus is not seen.")];
        if (strong < 8)
            return [new Failure(Check, "1.4.11", step.Selector, "The focus hardly shows: no part of it differs by 3:1.")];
        // Corners and antialiasing cost some of the area.
        return strong >= 2 * step.Perimeter * 0.85
            ? []
            : [new Failure(Check, "2.4.13", step.Selector, $"The focus changes {strong} dots by 3:1; {2 * step.Perimeter:0} are needed.")];
    }
}

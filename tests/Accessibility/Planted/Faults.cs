namespace ConsultHub.Tests.Accessibility.Planted;

/// <summary>The barriers, in the order of WCAG's principles.</summary>
public static class Faults
{
    private const string LongText = "We want to run more evening and Sunday buses by changing 11 routes, and we need to know which of these changes would work for you and which would not.";

    public static IReadOnlyList<Fault> All { get; } = [.. Perceivable(), .. Structure(), .. Forms(), .. Looks(), .. Operable(), .. Links(), .. Understandable(), .. Robust()];

    private static IEnumerable<Fault> Perceivable() =>
    [
        new("A picture without alternative text", "images") { Main = "<img src=/bus.png>" },
        new("A file name as alternative text", "images") { Main = "<img src=/bus.png alt='bus_14.png'>" },
        new("An alternative text that says picture of", "images") { Main = "<img src=/bus.png alt='Picture of a bus'>" },
        new("A drawing that is neither named nor hidden", "images") { Main = "<svg width=40 height=40><circle r=9 cx=20 cy=20 /></svg>" },
        new("Two pictures with one description", "repeated-alt") { Main = "<img src=/a.png alt='A bus at Aldercombe'><img src=/b.png alt='A bus at Aldercombe'>" },
        new("A picture in the background only", "background-images") { Main = "<div class=map></div>", Css = ".map { background: url(/map.png); width: 200px; height: 100px }" },
        new("A server-side image map", "image-maps") { Main = "<a href=/map><img src=/map.png alt='Map of the routes' ismap></a>" },
        new("A video without captions", "media") { Main = "<video src=/bus.mp4 controls></video>" },
        new("Sound that plays by itself", "media") { Main = "<p>A transcript follows.</p><audio src=/bus.mp3 controls autoplay></audio>" },
        new("A picture that moves for ever", "animated-images") { Main = "<img src=/moving.gif alt='A bus turns a corner'>" },
        new("Text that scrolls by", "moving-text") { Main = "<marquee>Closing soon</marquee>" },
        new("A flashing notice", "motion") { Main = "<p class=flash>Closing soon</p>", Css = "@keyframes f { 50% { background: #e00 } } .flash { animation: f .2s infinite }" },
        new("Motion for a reader who wants none", "reduced-motion") { Main = "<p class=slide>Closing soon</p>", Css = "@keyframes s { from { transform: translateX(20px) } } .slide { animation: s 2s }" },
        new("Smooth scrolling for a reader who wants none", "reduced-motion") { Css = "html { scroll-behavior: smooth }" },
        new("Letters spaced by hand", "spaced-letters") { Main = "<p>W e l c o m e to the consultation</p>" },
        new("A picture made of signs", "images") { Main = "<pre>  /\\_/\\\n ( o.o )\n  > ^ <</pre>" },
        new("A table by its style alone", "drawn-tables") { Main = "<div class=tb><div><span>Route</span><span>First</span></div><div><span>14</span><span>6am</span></div></div>", Css = ".tb { display: table } .tb div { display: table-row } .tb span { display: table-cell }" },
        new("A table drawn with spaces", "drawn-tables") { Main = "<pre>Route   First   Last\n14      6am     7pm\n22      7am     8pm\n31      8am     9pm</pre>" },
        new("Meaning by place on the screen", "direction-words") { Main = "<p>Press the button on the right to send your answers.</p>" },
        new("Meaning by colour", "direction-words") { Main = "<p>Fields marked in red must be filled in.</p>" },
        new("The order turned round by a style sheet", "order") { Main = "<div class=turned><p>First you read about the routes.</p><p>Then you tell us about them.</p></div>", Css = ".turned { display: flex; flex-direction: column-reverse }" },
        new("A paragraph moved above what comes before it", "order") { Main = "<div class=box><p>First you read about the routes.</p><p class=up>Then you tell us about them.</p></div>", Css = ".box { position: relative; padding-top: 3rem } .up { position: absolute; top: 0; margin: 0 }" },
        new("Main content that begins with a long menu", "without-styles") { Change = ("<h1>", "<ul><li>" + string.Join("</li><li>", Enumerable.Repeat("A link to one of our services", 16)) + "</li></ul><h1>") },
    ];

    private static IEnumerable<Fault> Structure() =>
    [
        new("A skipped heading level", "headings") { Main = "<h4>Costs</h4>" },
        new("Two main headings", "headings") { Main = "<h1>Costs</h1>" },
        new("An empty heading", "headings") { Main = "<h2> </h2>" },
        new("No main heading", "headings") { Change = ("<h1>Changing the bus network</h1>", "<p>Changing the bus network.</p>") },
        new("A paragraph marked as a heading", "heading-length") { Main = $"<h2>{LongText} {LongText}</h2>" },
        new("A heading repeated in one section", "repeated-headings") { Main = "<h2>Costs</h2><p>One.</p><h2>Costs</h2>" },
        new("A bold line instead of a heading", "fake-headings") { Main = "<p><b>What it costs</b></p><p>It costs £4.2 million a year until 2028.</p>" },
        new("Large text instead of a heading", "fake-headings") { Main = "<div class=big>What it costs</div><p>It costs £4.2 million a year until 2028.</p>", Css = ".big { font-size: 2rem }" },
        new("No main landmark", "landmarks") { Change = ("main", "div") },
        new("Two navigations without names", "landmarks") { Main = "<nav><a href=/next>The next consultation</a></nav>" },
        new("A region without a name", "regions") { Main = "<div role=region><p>Costs are low.</p></div>" },
        new("Text outside the landmarks", "outside-landmarks") { Change = ("</main>", "</main><p>The last thing to know.</p>") },
        new("One id twice", "ids") { Main = "<p id=routes>Costs are low.</p>" },
        new("A description that is not there", "ids") { Main = "<p aria-describedby=nowhere>Costs are low.</p>" },
        new("A data table without headers", "tables") { Main = "<table><tr><td>Route</td><td>First</td></tr><tr><td>14</td><td>6am</td></tr></table>" },
        new("Header cells without scope", "tables") { Main = "<table><caption>Costs</caption><tr><th>Route</th><th>Cost</th></tr><tr><td>14</td><td>£4</td></tr></table>" },
        new("A table within a table", "tables") { Main = "<table><caption>A</caption><tr><th scope=col>Route</th></tr><tr><td><table><caption>B</caption><tr><th scope=col>Cost</th></tr><tr><td>£4</td></tr></table></td></tr></table>" },
        new("A table without a caption", "table-names") { Change = ("<caption>First and last buses</caption>", "") },
        new("A table that style sheets turn into blocks", "table-roles") { Css = "table, tbody, thead, tr, th, td { display: block }" },
        new("A list with a paragraph for a child", "lists") { Main = "<ul><p>One</p><li>Two</li></ul>" },
        new("A list cut into pieces", "lists") { Main = "<ul><li>Route 14</li></ul><ul><li>Route 22</li></ul><ul><li>Route 31</li></ul>" },
        new("A list numbered by hand", "fake-lists") { Main = "<ul><li>1. Read the plan</li><li>2. Tell us what you think</li></ul>" },
        new("A heading that is none to a screen reader", "headings") { Main = "<h2 role=presentation>Costs</h2>" },
        new("An empty list", "lists") { Main = "<ul></ul>" },
        new("A list of dashes and line breaks", "fake-lists") { Main = "<p>- Route 14<br>- Route 22<br>- Route 31</p>" },
        new("A list of numbered paragraphs", "fake-lists") { Main = "<p>1. Read the plan</p><p>2. Think about it</p><p>3. Write to us</p>" },
        new("A navigation of loose links", "link-groups") { Main = "<nav aria-label=More><a href=/a>Route a</a> <a href=/b>Route b</a> <a href=/c>Route c</a> <a href=/d>Route d</a></nav>" },
        new("Paragraphs made with line breaks", "line-break-paragraphs") { Main = "<p>One thing.<br><br>Another thing.</p>" },
        new("A quotation for its indent", "quotations") { Main = "<blockquote><h2>Costs</h2></blockquote>" },
        new("Text that is not spoken", "hidden-content") { Main = "<p aria-hidden=true>Closing in three days from now.</p>" },
    ];

    private static IEnumerable<Fault> Forms() =>
    [
        new("A field without a label", "labels") { Change = ("<label for=\"email\">Email address</label>", "Email address") },
        new("A placeholder for a label", "labels") { Main = "<form><input placeholder='Your street'><button>Find the street</button></form>" },
        new("A label for no field", "labels") { Main = "<label for=street>Street</label>" },
        new("Two fields with one label", "repeated-labels") { Main = "<form><label for=a>Street</label><input id=a><label for=b>Street</label><input id=b><button>Find</button></form>" },
        new("A name without the words that are seen", "label-in-name") { Change = ("<button>", "<button aria-label='Submit form'>") },
        new("A button without a name", "control-names") { Main = "<button><svg width=20 height=20 aria-hidden=true><path d='M0 0h9v9' /></svg></button>" },
        new("Choices without a group", "groups") { Main = "<form><label class=choice><input type=radio name=r value=1> Bus</label><label class=choice><input type=radio name=r value=2> Tram</label><button>Send the choice</button></form>" },
        new("A group without a name", "groups") { Change = ("<legend>Do you use buses?</legend>", "") },
        new("A field about the reader that cannot be filled in for them", "autocomplete") { Change = (" autocomplete=\"email\"", "") },
        new("An error that is not tied to its field", "form-help") { Change = ("<label for=\"email\">", "<span class=error>Enter an email address</span> <label for=\"email\">") },
        new("An error told by colour alone", "form-help") { Change = ("<input id=\"email\"", "<input class=invalid id=\"email\"") },
        new("A form without a button", "form-buttons") { Change = ("<p><button>Send your answers</button></p>", "") },
        new("A menu that leaves the page", "form-buttons") { Main = "<form><label for=go>Route</label><select id=go onchange='this.form.submit()'><option>14</option></select><button>Show the route</button></form>" },
        new("A label far from its field", "label-place") { Main = "<form class=far><label for=s>Street</label><input id=s><button>Find the street</button></form>", Css = ".far { display: flex; gap: 200px }" },
    ];

    private static IEnumerable<Fault> Looks() =>
    [
        new("Grey text", "contrast") { Main = "<p class=grey>Closing soon</p>", Css = ".grey { color: #777 }" },
        new("Grey text, to axe", "axe") { Main = "<p class=grey>Closing soon</p>", Css = ".grey { color: #777 }" },
        new("White text on white", "contrast") { Main = "<p class=white>Closing soon</p>", Css = ".white { color: #fff }" },
        new("A link that pales under the pointer", "pointer-states") { Css = "a:hover { color: #ccc }" },
        new("A link that was pale and pales more under the pointer", "pointer-states") { Css = "a { color: #666 } a:hover { color: #ccc }" },
        new("A link that pales with the focus", "pointer-states") { Css = "a:focus { color: #ccc }" },
        new("A pale placeholder", "contrast") { Change = ("<input id=\"email\"", "<input placeholder='name@example.org' id=\"email\""), Css = "::placeholder { color: #ccc }" },
        new("Text on a picture", "text-on-images") { Main = "<div class=pic><p>Closing soon</p></div>", Css = ".pic { background: url(/bus.png) }" },
        new("A field that hardly shows", "control-edges") { Css = "input { border: 1px solid #ddd; background: #fff }" },
        new("Links told by colour alone", "link-colour") { Css = "main a { text-decoration: none }" },
        new("Underlined words that are no link", "false-underlines") { Main = "<p>Answer <u>before Sunday</u> please.</p>" },
        new("Justified text", "alignment") { Main = $"<p class=just>{LongText}</p>", Css = ".just { text-align: justify }" },
        new("Lines too long to read", "line-length") { Main = $"<p class=long>{LongText} {LongText} {LongText}</p>", Css = ".long { max-width: none; font-size: 1rem }" },
        new("Lines too close to read", "line-spacing") { Main = $"<p class=close>{LongText} {LongText}</p>", Css = ".close { line-height: 1.1 }" },
        new("Tiny text", "small-text") { Main = "<p class=tiny>Conditions apply.</p>", Css = ".tiny { font-size: 10px }" },
        new("A paragraph in capitals", "capitals") { Main = "<p class=loud>Please answer before Sunday evening</p>", Css = ".loud { text-transform: uppercase }" },
        new("A paragraph in italics", "italics") { Main = $"<p><em>{LongText}</em></p>" },
        new("Small text in large print", "large-print") { Change = ("<html", "<html class=large") },
        new("A page that scrolls sideways on a phone", "reflow") { Main = "<div class=wide>Routes in the south of the county</div>", Css = ".wide { width: 700px }" },
        new("A wide table that pushes the page", "reflow") { Main = "<table><caption>Stops</caption><tr><th scope=col>" + string.Join("</th><th scope=col>", Enumerable.Repeat("Aldercombe", 12)) + "</th></tr></table>" },
        new("A bar that covers a small window", "reflow") { Main = "<div class=bar><p>We value your opinion. Please tell us about this site.</p></div>", Css = ".bar { position: fixed; bottom: 0; left: 0; right: 0; height: 120px; background: #fff; color: #111 }" },
        new("Content wider than the window", "sideways") { Main = "<div class=wide>Routes</div>", Css = ".wide { width: 2000px }" },
        new("A scrolling box that the keyboard cannot reach", "scrollers") { Main = $"<div class=scroll><p>{LongText}</p></div>", Css = ".scroll { overflow: auto; height: 40px }" },
        new("A scrolling box without a name", "scrollers") { Main = $"<div class=scroll tabindex=0><p>{LongText}</p></div>", Css = ".scroll { overflow: auto; height: 40px }" },
        new("Text cut off by its box", "clipped") { Main = $"<p class=cut>{LongText}</p>", Css = ".cut { height: 30px; overflow: hidden }" },
        new("Text on text", "overlap") { Main = "<p>We need your answers.</p><p class=up>The closing date is near.</p>", Css = ".up { margin-top: -2.6rem }" },
        new("A notice that covers half the window", "covered-text") { Main = "<div class=cover>Please answer</div>", Css = ".cover { position: fixed; inset: 50% 0 0; background: #fff; color: #111 }" },
        new("Wider text cut off", "text-spacing") { Main = "<div class=tight><p>Changes to the bus network in Aldercombe</p></div>", Css = ".tight { width: 360px; height: 30px; overflow: hidden } .tight p { margin: 0 }" },
        new("Text that does not grow with zoom", "text-zoom") { Css = "main p { font-size: 1.8vw }" },
        new("A fixed box that cuts off larger text", "text-zoom") { Main = "<p class=fixed>Closing soon</p>", Css = ".fixed { height: 30px; overflow: hidden; margin: 0 }" },
        new("Small targets side by side", "target-size") { Main = "<div><a class=dot href=/1>1</a><a class=dot href=/2>2</a></div>", Css = ".dot { display: inline-block; width: 16px; height: 16px; line-height: 16px }" },
        new("A low main button", "target-size") { Css = "button { min-height: 0; padding: 0 }" },
        new("A tag that vanishes with forced colours", "forced-colours") { Main = "<p><span class=tag>Open</span> until Sunday</p>", Css = ".tag { background: #030; color: #fff; padding: 4px }" },
        new("A field that vanishes with forced colours", "forced-colours") { Css = "input { border: 0; background: #eee }" },
        new("A chart that vanishes with forced colours", "forced-colours") { Main = "<svg role=img aria-label='Half said yes' width=100 height=20><rect width=50 height=20 fill='#fff' /></svg>", Css = ":root { --paper: #222; --ink: #fff; --link: #fff }" },
        new("A focus shown by a shadow, which forced colours drop", "forced-colours") { Css = ":focus-visible { outline: none; box-shadow: 0 0 0 3px #111 }" },
        new("A menu on paper", "print") { Css = "@media print { nav { display: block !important } }" },
        new("Links on paper without their address", "print") { Css = "main a::after { content: none !important }" },
        new("A page too wide for paper", "print") { Main = "<div class=wide>Routes</div>", Css = ".wide { width: 1000px }" },
        new("Pale text on paper", "print") { Css = "@media print { main p { color: #999 } }" },
    ];

    private static IEnumerable<Fault> Operable() =>
    [
        new("No skip link", "skip-link") { Change = ("<a class=\"skip\" href=\"#main\">Skip to main content</a>", "") },
        new("A skip link to nowhere", "fragments") { Change = ("href=\"#main\"", "href=\"#content\"") },
        new("A box that reacts to clicks", "fake-controls") { Main = "<div onclick='send()'>Send</div>" },
        new("A box that listens for clicks", "fake-controls") { Main = "<div id=send>Send</div><script>document.getElementById('send').addEventListener('click', () => {})</script>" },
        new("A button that the keyboard cannot reach", "fake-controls") { Main = "<span role=button>Send</span>" },
        new("A button inside a link", "nested-controls") { Main = "<a href=/send><button>Send</button></a>" },
        new("A focus order of its own", "tabindex") { Main = "<a href=/first tabindex=1>The first consultation</a>" },
        new("A control taken from the keyboard", "tabindex") { Change = ("<button>", "<button tabindex=-1>") },
        new("An access key", "accesskeys") { Change = ("<button>", "<button accesskey=s>") },
        new("The focus in something hidden", "hidden-focus") { Main = "<div aria-hidden=true><a href=/x>The hidden page</a></div>" },
        new("No visible focus", "keyboard") { Css = ":focus-visible { outline: none }" },
        new("A pale focus", "keyboard") { Css = ":focus-visible { outline: 3px solid #ddd }" },
        new("A focus that only turns bold", "keyboard") { Css = ":focus-visible { outline: none; font-weight: 900 }" },
        new("A focus covered by a bar", "keyboard") { Main = "<div class=bar>Please answer</div>", Css = "header { position: relative } .bar { position: absolute; top: 0; left: 0; right: 0; height: 200px; background: #fff; color: #111 }" },
        new("A keyboard trap", "keyboard") { Main = "<input aria-label=Street id=trap><script>document.getElementById('trap').addEventListener('keydown', e => { if (e.key === 'Tab') e.preventDefault(); })</script><a href=/out>The way out</a>" },
        new("A focus that jumps back", "keyboard") { Main = "<a href=/late tabindex=2>The late page</a>" },
        new("A focus on something that is not seen", "keyboard") { Main = "<a class=away href=/away>The hidden page</a>", Css = ".away { position: absolute; left: -999px }" },
        new("A focus that leaves the page", "keyboard") { Main = "<input aria-label=Street onfocus=\"location.href='/elsewhere'\">" },
        new("A menu under the mouse only", "hover-only") { Main = "<div class=menu>Routes <span>Route 14</span></div>", Css = ".menu span { display: none } .menu:hover span { display: inline }" },
        new("A hint under the mouse only", "titles-as-content") { Main = "<p>Send it <span title='By the end of Sunday'>soon</span>.</p>" },
        new("A page that moves on by itself", "refresh") { Head = "<meta http-equiv=refresh content='60; url=/next'>" },
    ];

    private static IEnumerable<Fault> Links() =>
    [
        new("A link that says click here", "link-text") { Main = "<p>To answer, <a href=/answer>click here</a>.</p>" },
        new("A link without text", "link-text") { Main = "<p>Answer <a href=/answer></a></p>" },
        new("An email that does not say so", "link-text") { Main = "<p><a href='mailto:team@planted.example'>The bus team</a></p>" },
        new("A bare address", "link-text") { Main = "<p>See <a href=https://www.meadowshire.example/x>https://www.meadowshire.example/x</a></p>" },
        new("One text for two places", "link-purpose") { Main = "<p><a href=/a>The plan</a> or <a href=/b>The plan</a></p>" },
        new("Two links side by side to one place", "repeated-links") { Main = "<a href=/a><img src=/a.png alt='Bus stop'></a><a href=/a>The bus stop</a>" },
        new("A new window unannounced", "new-windows") { Main = "<a href=/survey target=_blank>The survey</a>" },
        new("A file that does not say so", "file-links") { Main = "<p><a href=/plan.pdf>The whole plan</a></p>" },
        new("The current page not marked", "current-page") { Main = "<nav aria-label=Chapters><a href=/consultations/bus-network>The bus network</a></nav>" },
        new("No title", "title") { Change = ("<title>Changing the bus network – Meadowshire Council</title>", "") },
        new("A title that says nothing", "title") { Change = ("Changing the bus network – Meadowshire Council", "Untitled") },
        new("A title about something else", "title-heading") { Change = ("<title>Changing the bus network – Meadowshire Council", "<title>Recycling bins") },
    ];

    private static IEnumerable<Fault> Understandable() =>
    [
        new("No language", "language") { Change = (" lang=\"en-GB\"", "") },
        new("A language that does not exist", "language") { Change = ("lang=\"en-GB\"", "lang=\"english\"") },
        new("The wrong language", "language") { Change = ("lang=\"en-GB\"", "lang=\"fr\""), Main = $"<p>{LongText}</p>" },
        new("A part in Welsh, not marked", "language") { Main = "<p>Mae gan y cyngor gynllun ar gyfer y bysiau yn eich ardal ac rydym yn gofyn i chi.</p>" },
        new("A part in French, not marked", "language") { Main = "<p>Vous pouvez aussi demander cette licence en français sur notre site.</p>" },
        new("A part in Arabic, not marked", "language") { Main = "<p>هذه الاستشارة متاحة بلغات أخرى</p>" },
    ];

    private static IEnumerable<Fault> Robust() =>
    [
        new("Zoom forbidden", "viewport") { Change = ("initial-scale=1", "initial-scale=1, user-scalable=no") },
        new("A frame without a title", "frames") { Main = "<iframe src=/map></iframe>" },
        new("Elements of the past", "old-html") { Main = "<center><font color=red>Closing soon</font></center>" },
        new("No doctype", "document") { Change = ("<!doctype html>", "") },
        new("Broken characters", "document") { Main = "<p>It costs Â£4 million.</p>" },
        new("A date that no machine reads", "times") { Main = "<p><time datetime='22/03/2026'>Sunday</time></p>" },
        new("Tags that do not nest", "valid-html") { Main = "<p><b>Closing <i>soon</b></i></p>" },
        new("An attribute twice", "valid-html") { Main = "<p class=a class=b>Closing soon.</p>" },
        new("A script", "only-the-page") { Main = "<script>1</script>" },
        new("A picture from a third party", "only-the-page") { Main = "<img src=https://tracker.example/dot.png alt=''>" },
        new("A notice that goes away", "by-itself") { Main = "<p id=saved>Your answers are saved.</p><script>setTimeout(() => document.getElementById('saved').remove(), 3000)</script>" },
        new("A box that leaves the focus behind", "dialogs") { Main = "<button id=open type=button>Open the form</button><div id=box class=box hidden><p>Give us your name.</p><button type=button>Close</button></div><script>document.getElementById('open').onclick = () => { document.getElementById('box').hidden = false }</script>", Css = ".box { position: fixed; inset: 20%; background: #fff }" },
        new("An invalid role", "axe") { Main = "<div role=buton>Send</div>" },
    ];
}

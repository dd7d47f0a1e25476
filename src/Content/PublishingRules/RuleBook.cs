using ConsultHub.Content.Diagnostics;
using ConsultHub.Content.Markup;
using ConsultHub.Content.Model;
using ConsultHub.Content.PublishingRules.Accessibility;
using ConsultHub.Content.PublishingRules.CodeOfPractice;
using ConsultHub.Content.PublishingRules.Links;
using ConsultHub.Content.PublishingRules.PlainEnglish;
using ConsultHub.Content.PublishingRules.Structure;

namespace ConsultHub.Content.PublishingRules;

/// <summary>All rules.</summary>
public static class RuleBook
{
    /// <summary>All rules, by family.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new Leftover(), new ReviewComment(), new HintLeft(), new RawHtml(), new BrokenMarkdown(), new NearHeading(), new DuplicateHeading(), new DuplicateTitle(), new OddDate(),
        new EventDates(), new ExtensionDates(), new ResultsDates(), new CountsDiffer(), new WrongWeekday(), new ClosingDateDiffers(), new BadAddress(), new SummaryLength(),
        new TitleForm(), new FileName(), new YearFolder(), new OrphanFile(), new HiddenVersion(), new ChapterNumber(), new EmptyBody(), new DuplicateValue(), new SiteIncomplete(), new ThinReason(),
        new RepeatedWord(), new Misspelling(), new Garbled(), new Punctuation(), new QuotedValue(), new AddressInText(), new EventDateDiffers(), new YearDiffers(),
        new ChartFigures(), new TableTotal(), new MoreThanAll(), new PromisedDateDiffers(), new ImpossibleTime(), new RecordDates(), new FutureRecord(), new IndentedText(), new LostWords(),

        new MissingSection("no-why", StandardSection.Why, "Strategy 2017, Consult; Gunning 2", "what is wrong now and what you want to change"),
        new MissingSection("no-decided", StandardSection.Decided, "Code of practice 9.1 i", "what people cannot change, and why"),
        new MissingSection("no-influence", StandardSection.Influence, "Code of practice 9.1 i; Gunning 1", "what people's answers can change"),
        new MissingSection("no-take-part", StandardSection.TakePart, "Code of practice 9.1 ii", "how and by when to reply, and who can help",
            "How to respond", "How to have your say", "Have your say", "Respond to the consultation", "Respond", "Take part", "Ways to respond", "Ways to take part"),
        new MissingSection("no-how-decided", StandardSection.HowWeDecide, "Code of practice 9.1 ii; Gunning 4", "who decides, when, and how the replies are weighed",
            "Next steps", "What happens next", "The decision"),
        new NoRoute(), new NoOfflineRoute(), new ContactOneRoute(), new ContactRole(), new NoPaper(), new PaperFacts(), new EventAccess(), new EventPlace(),
        new TooShort("under-four-weeks", Severity.Error, Significance.Standard, TooShort.StandardWeeks), new TooShort("under-twelve-weeks", Severity.Warning, Significance.Major, TooShort.MajorWeeks),
        new ShorterForNothing(), new HolidaysInside(), new NoDecision(), new DecidedTooEarly(), new DecidedTooSoon(), new NoResultsDue(), new ResultsDueDate(),
        new ResultsAfterDecision(), new ResultsLate(), new ResultsOverdue(), new ThemeAnswer(), new NoThemes(), new ResultsFacts(), new CommitmentDate(),
        new MissingResultsSection("no-we-asked", StandardSection.Asked, "what you asked people"),
        new MissingResultsSection("no-you-said", StandardSection.Said, "what they said, those who disagree included"),
        new MissingResultsSection("no-we-did", StandardSection.Did, "what you did about it and, if nothing, why not"),
        new NoEquality(), new AreaNotNamed(), new NoSubject(), new StatutoryBasis(), new AskedTooMuch(), new NotConsultingReason(), new ReviewDate(), new ExpectedPassed(),
        new PromiseOverdue(), new InformAsks(), new ChangeReason(),

        new AlternativeForm(), new AlternativeTwice(), new LongAlternative(), new TextInPicture(), new LinkText(), new LinkTwoTargets(), new BareUrl(), new EmptyHeading(), new BoldHeading(), new LongEmphasis(),
        new TableHeader(), new TableShape(), new PastedTable(), new OnlyPdf(), new AccessibleUnsaid(), new Capitals(), new SensesOnly(), new FakeList(),

        new ReadingAge("reading-age", plain: false, 9), new ReadingAge("plain-reading-age", plain: true, 7),
        new LongSentence("long-sentence", Severity.Advice, plain: false, 25), new LongSentence("plain-long-sentence", Severity.Warning, plain: true, 20),
        new LongParagraph(), new WordsToAvoid("word-to-avoid", Severity.Advice, plain: false), new WordsToAvoid("plain-word-to-avoid", Severity.Warning, plain: true),
        new Acronym(), new AcronymTwoWays(), new Passive(), new DoubleNegative(), new Contraction(), new NumericDate(), new PlainFacts(), new PlainNotTouched(), new PlainSections(), new PlainLonger(),

        new BrokenLink(), new MalformedLink(), new EmailDiffers(), new PrivateLink(), new OwnAddress(), new UnlinkedFile(), new FileType(), new FileSize(), new FileContents(), new FileLinkWords(),
    ];

    /// <summary>The clauses that rules come from, by the rules' ids; a semicolon stands between two.</summary>
    public static IReadOnlyDictionary<string, string> Clauses { get; } =
        All.Where(rule => rule.Clause is not null).ToDictionary(rule => rule.Id, rule => rule.Clause!, StringComparer.Ordinal);

    /// <summary>The ids of what is found while the files are read.</summary>
    public static IReadOnlyList<string> WhileReading { get; } =
    [
        "bad-name", "duplicate-address", "duplicate-key", "ends-before-start", "heading-level", "link-in-content", "missing-alternative", "missing-file", "missing-key",
        "no-front-matter", "no-index", "no-site", "not-a-key", "not-keys", "not-text", "not-utf-8", "outside-picture", "read-failed", "second-document", "too-deep", "too-large", "two-dates",
        "unknown-file", "unknown-id", "unknown-key", "unknown-time-zone", "unreadable", "unreadable-yaml", "unsafe-link", "wrong-type", "wrong-value", "yaml-alias",
    ];

    /// <summary>The ids of what is found about the rules themselves, excuses and settings.</summary>
    public static IReadOnlyList<string> AboutRules { get; } =
        [FailedRules.Id, Excuses.WithoutReason, Excuses.Unused, Excuses.Refused, RuleSettings.Unknown, RuleSettings.WithoutReason];

    /// <summary>All ids that a finding can have.</summary>
    public static IReadOnlySet<string> Ids { get; } = All.Select(rule => rule.Id).Concat(WhileReading).Concat(AboutRules).ToHashSet(StringComparer.Ordinal);
}

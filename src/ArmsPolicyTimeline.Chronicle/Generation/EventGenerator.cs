using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using ArmsPolicyTimeline.Chronicle.Dating;
using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;
using ArmsPolicyTimeline.Chronicle.Reading;
using ArmsPolicyTimeline.Chronicle.Reading.Extraction;
using ArmsPolicyTimeline.Chronicle.Sources;

namespace ArmsPolicyTimeline.Chronicle.Generation;

/// <summary>
/// Makes events that never were, for measuring the timeline: as readings of lists that nobody published, a sentence an event, so that they are
/// stored, resolved, searched and cited as any other. So many candidates give exactly so many events. Pure.
/// </summary>
public sealed class EventGenerator
{
    /// <summary>The most events that a list holds.</summary>
    public const int OfAList = 25;

    private const string RuleId = "synthetic";
    private const string Separator = "\n\n";

    private readonly EventSlots slots;
    private readonly Cast cast;

    /// <summary>A generator; another seed gives other events.</summary>
    /// <exception cref="ArgumentException">The vocabulary lacks actors, officials or weapons.</exception>
    public EventGenerator(Vocabulary vocabulary, long seed)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        slots = new EventSlots(vocabulary, seed);
        cast = new Cast(vocabulary);
    }

    /// <summary>Lists that together hold so many events, spread over ten years.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The vocabulary has no room for so many.</exception>
    public IEnumerable<ReadingResult> Lists(int events)
    {
        var places = new long[EventSlots.Months];
        for (var (list, left) = (1, events); left > 0; list++)
        {
            var month = list * 37 % EventSlots.Months;
            var told = new List<EventSlot>();
            while (told.Count < Math.Min(left, OfAList))
            {
                ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(places[month], slots.Count, nameof(events));
                if (slots.At(month, places[month]++) is { } slot)
                {
                    told.Add(slot);
                }
            }

            left -= told.Count;
            yield return List(list, told);
        }
    }

    private ReadingResult List(int number, List<EventSlot> told)
    {
        var sentences = told.ConvertAll(Sentence);
        ImmutableArray<string> paragraphs = [SyntheticMark.Notice, .. sentences.Select(s => s.Text), SyntheticMark.End(number)];
        var text = string.Join(Separator, paragraphs);
        var published = told.Where(t => t.Date.Precision != DatePrecision.Year).Select(t => t.Date.Latest).DefaultIfEmpty(told[0].Date.Latest).Max();
        var name = string.Create(CultureInfo.InvariantCulture, $"synthetic-events-{number:D7}.txt");
        var metadata = new ArticleMetadata(
            string.Create(CultureInfo.InvariantCulture, $"{SyntheticMark.Title} events {number:D7}"),
            SyntheticMark.Publisher,
            Published: EdtfDate.Day(published),
            PublishedBasis: PublicationBasis.Given,
            Url: SyntheticMark.Url("events", number),
            Language: "en");
        var article = new Article(name, ArticleFormat.PlainText, text, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))), metadata);
        var starts = Enumerable.Range(0, text.Length).ToImmutableArray();
        var (spans, at) = (ImmutableArray.CreateBuilder<Paragraph>(paragraphs.Length), 0);
        foreach (var paragraph in paragraphs)
        {
            spans.Add(new Paragraph(new TextSpan(at, paragraph.Length), spans.Count + 1, IsHeading: false));
            at += paragraph.Length + Separator.Length;
        }

        var source = new SourceText(text, starts, [.. starts.Select(s => s + 1)], spans.MoveToImmutable(), []);
        return new ReadingResult(article, source, [], [], [.. sentences.Select((s, n) => Candidate(told[n], s, source.Paragraphs[n + 1].Span.Start))], []);
    }

    private (string Text, TextSpan Actor, TextSpan Trigger, ActorCode Recipient) Sentence(EventSlot slot)
    {
        var recipient = cast.Recipient(slot.Dice, slot.Actor);
        var trigger = slot.Action.Slug();
        var text = $"{slot.Actor.Name} {trigger} {slot.Weapon.Name} for {recipient.Name} ({slot.Date}): one of many lines that a program wrote.";
        return (text, new TextSpan(0, slot.Actor.Name.Length), new TextSpan(slot.Actor.Name.Length + 1, trigger.Length), recipient.Code);
    }

    private CandidateEvent Candidate(EventSlot slot, (string Text, TextSpan Actor, TextSpan Trigger, ActorCode Recipient) sentence, int start)
    {
        var official = slot.Dice.Chance(60) ? cast.Official(slot.Dice, slot.Actor.Code, slot.Date.Earliest) : null;
        return new CandidateEvent
        {
            Passages = [new TextSpan(start, sentence.Text.Length)],
            Fields =
            [
                new FieldSpan(FieldName.Trigger, new TextSpan(start + sentence.Trigger.Start, sentence.Trigger.Length)),
                new FieldSpan(FieldName.Actor, new TextSpan(start, sentence.Actor.Length)),
            ],
            Actor = slot.Actor.Code,
            Official = official?.Name,
            Office = official?.Office,
            Recipient = sentence.Recipient,
            Action = slot.Action,
            Topic = slot.Topic,
            Weapons = [slot.Weapon.Id],
            Date = slot.Date,
            DateBasis = DateBasis.Explicit,
            Evidence = official is null ? (Evidence)(1 + slot.Dice.Next(3)) : Evidence.Declared,
            Modality = Modality.Asserted,
            Confidence = (50 + slot.Dice.Next(50)) / 100.0,
            RuleId = RuleId,
        };
    }
}

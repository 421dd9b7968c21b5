using System.Collections.Immutable;

namespace ArmsPolicyTimeline.Chronicle.Generation;

/// <summary>Shapes of sentences that say nothing about arms, as most sentences of news do.</summary>
internal static class PaddingShapes
{
    /// <summary>The sentences; what stands in braces is filled in (<see cref="SentenceWriter"/>).</summary>
    public static ImmutableArray<string> All { get; } =
    [
        "The meeting in {place} lasted {number} hours and ended without a joint photograph.",
        "Rain had fallen over {place} since the morning, and the square in front of the town hall stood empty.",
        "A printed agenda listed {number} points, most of them on roads, harbours and the price of grain.",
        "Reporters waited behind a barrier and were offered tea in paper cups.",
        "The spokesman answered {number} questions and left the others for the evening.",
        "Trade between {actor} and {ally} grew by {number} percent {on}, the statistics office said.",
        "In {place}, the market opened an hour late because a tram had broken down.",
        "Two delegations shared a train from {place} to {elsewhere} and a table in its dining car.",
        "Polls taken {on} put the two largest parties within a few points of each other.",
        "A retired teacher who watched from the gallery said that she had expected a longer debate.",
        "The building, finished in {year}, was once a school and still has low windows.",
        "Farmers near {place} said that the harvest would be smaller than last year.",
        "The finance committee will meet again in {number} days to talk about pensions.",
        "Most hotels in {elsewhere} were booked out, and the last guests slept in a gymnasium.",
        "Nobody at the table wanted to say how the evening would end.",
        "The currency lost some ground {on} and recovered before the banks closed.",
        "An interpreter asked twice for a sentence to be repeated, and the room laughed.",
        "Fighting went on around {place}, where {number} houses were damaged during the night.",
        "Sirens sounded in {place} shortly after midnight and fell silent at dawn.",
        "The power station at {elsewhere} went back to work after repairs that took {number} days.",
        "Volunteers handed out blankets at the station of {place}.",
        "A bridge that had been closed since {year} was opened to cyclists.",
        "Analysts in {capital} disagree about what the numbers mean.",
        "The minutes will be published once all sides have read them.",
        "{Surname} arrived with a small staff and spoke for {number} minutes.",
        "The two ministries share a canteen, a courtyard and, as one clerk put it, a long memory.",
        "Schools in the district stayed open, though {number} buses did not run.",
        "Visitors to the museum in {elsewhere} can see the maps until the end of the season.",
        "The border crossing was busier than usual, with lorries queueing for {number} kilometres.",
        "A choir sang in the lobby, which nobody had ordered.",
        "The next round of talks is planned for the weekend in {elsewhere}.",
        "Letters from readers filled half a page the next morning.",
        "It was the {number}th such conference since {year}.",
        "Insurance companies raised their rates for ships that call at {place}.",
        "A historian compared the mood in the hall with a wedding at which the band is late.",
        "The website of the ministry could not be reached for {number} hours.",
    ];

    /// <summary>Places that are on no map.</summary>
    public static ImmutableArray<string> Places { get; } =
    [
        "Aldermoor", "Bellavista Alta", "Corvany", "Dunmarrow", "Estrany", "Felsberg", "Gavrinsk", "Hollowmere", "Istrovo", "Jarnholm", "Kestelny", "Lindara",
        "Marrowgate", "Novahradec", "Ostravets", "Pellworth", "Quillby", "Rastenhof", "Solvany", "Tarnmouth", "Ulversund", "Varnitsa", "Westerholt", "Yarovka",
    ];

    /// <summary>What a headline is about.</summary>
    public static ImmutableArray<string> Headlines { get; } =
    [
        "{weapon} for {recipient}: what {capital} says", "{Capital} speaks about {weapon}", "{actor} and the question of {weapon}", "{recipient} looks to {capital}",
        "A long day in {place}", "Talks in {place} turn to {weapon}", "{surname} on {weapon}", "What is known about {actor} and {weapon}",
    ];
}

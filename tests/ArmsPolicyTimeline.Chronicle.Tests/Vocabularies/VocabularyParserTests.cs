using ArmsPolicyTimeline.Chronicle.Events;
using ArmsPolicyTimeline.Chronicle.Events.Vocabularies;

namespace ArmsPolicyTimeline.Chronicle.Tests.Vocabularies;

public sealed class VocabularyParserTests
{
    private static readonly Dictionary<string, string> Valid = new(StringComparer.Ordinal)
    {
        ["organisations.csv"] = "code,name,names,adjectives,metonyms\nNATO,NATO,Nato,,\n",
        ["countries.csv"] = "code,name,names,adjectives,metonyms,member-of\nAA,Aland,the Aland,Alander,Aville,NATO\n",
        ["officials.csv"] = "name,aliases,surname,actor,role,office,from,to,shared\nAnn Ash,Anne Ash,,AA,foreign-minister,Foreign Minister,2020-01-05,2022-03,\n",
        ["offices.csv"] = "title,role,actor\nforeign secretary,foreign-minister,AA\n",
        ["weapons.csv"] = "id,name,class,aliases,range\nmissiles,Missiles,,missiles,\ndart,Dart,missiles,Dart|Darts,long\n",
        ["phrases.csv"] = "id,role,pattern,action,negated,topic,traits\nallow,act,allow|permit,permits,prohibits,,allows|on-leave\n",
        ["followings.csv"] = "id,kind,pattern,traits\nnod,,consent|nod,\nneed,conditional-on,need|needs _ @nod,names-owner\n",
    };

    [Theory]
    [InlineData("countries.csv", "aa,Bland,,,,", "countries.csv:3: code: 'aa' is no code; a code is two to six capital letters (digits behind the first)")]
    [InlineData("countries.csv", "BBB,Bland,,,,", "countries.csv:3: code: 'BBB' is no country's code; ISO 3166-1 alpha-2 has two letters")]
    [InlineData("countries.csv", ",Bland,,,,", "countries.csv:3: code: is empty")]
    [InlineData("countries.csv", "BB,,,,,", "countries.csv:3: name: is empty")]
    [InlineData("countries.csv", "AA,Bland,,,,", "countries.csv:3: code: 'AA' is there twice")]
    [InlineData("countries.csv", "NATO,Bland,,,,", "countries.csv:3: code: 'NATO' is there twice")]
    [InlineData("countries.csv", "BB,Bland,,alander,,", "countries.csv:3: adjectives: 'alander' is already a name of 'AA'")]
    [InlineData("countries.csv", "BB,Bland,,,Aville,", "countries.csv:3: metonyms: 'Aville' is already a name of 'AA'")]
    [InlineData("countries.csv", "BB,Bland,,,,OTAN", "countries.csv:3: member-of: there is no organisation 'OTAN'")]
    [InlineData("countries.csv", "BB,Bland, the Bland,,,", "countries.csv:3: names: ' the Bland' starts or ends with a blank")]
    [InlineData("countries.csv", "BB,Bland,a|b |c,,,", "countries.csv:3: names: 'b ' starts or ends with a blank")]
    [InlineData("countries.csv", "BB,Bland,a||c,,,", "countries.csv:3: names: an empty part between two |")]
    [InlineData("countries.csv", "BB,Bland,a|a,,,", "countries.csv:3: names: 'a' is there twice")]
    [InlineData("countries.csv", "BB,Bl\uFFFDnd,,,,", "countries.csv:3: name: 'Bl\uFFFDnd' holds U+FFFD, a character lost in decoding; save the file as UTF-8")]
    [InlineData("countries.csv", "BB,Ble\u0301nd,,,,", "countries.csv:3: name: 'Ble\u0301nd' holds a combining mark; write letter and mark as one character")]
    [InlineData("countries.csv", "BB,\"Bl\nnd\",,,,", "countries.csv:3: name: holds a control character or a line end")]
    [InlineData("countries.csv", "BB,Big  Land,,,,", "countries.csv:3: name: 'Big  Land' holds two blanks in a row")]
    [InlineData("weapons.csv", "lance,Lance", "weapons.csv:4: 2 fields where the header has 5; a field with a comma must be quoted")]
    [InlineData("organisations.csv", "EU,aville,,,", "countries.csv:2: metonyms: 'Aville' is already a name of 'EU'")]
    [InlineData("officials.csv", ",,,AA,foreign-minister,Foreign Minister,2023-01-01,,", "officials.csv:3: name: is empty")]
    [InlineData("officials.csv", "Bo Birk,,,CC,foreign-minister,Foreign Minister,2023-01-01,,", "officials.csv:3: actor: there is no country or organisation 'CC'")]
    [InlineData("officials.csv", "Bo Birk,,,AA,foriegn-minister,Foreign Minister,2023-01-01,,", "officials.csv:3: role: there is no role 'foriegn-minister'")]
    [InlineData("officials.csv", "Bo Birk,,,AA,foreign-minister,,2023-01-01,,", "officials.csv:3: office: is empty")]
    [InlineData("officials.csv", "Bo Birk,,,AA,foreign-minister,Foreign Minister,,,", "officials.csv:3: from: is empty")]
    [InlineData("officials.csv", "Bo Birk,,,AA,foreign-minister,Foreign Minister,2023-02-30,,", "officials.csv:3: from: '2023-02-30' names no day, month or season of the calendar")]
    [InlineData("officials.csv", "Bo Birk,,,AA,foreign-minister,Foreign Minister,2023-21,,", "officials.csv:3: from: '2023-21' is no day, month or year")]
    [InlineData("officials.csv", "Bo Birk,,,AA,foreign-minister,Foreign Minister,2024-01-02,2024-01-01,", "officials.csv:3: to: '2024-01-01' is before '2024-01-02'")]
    [InlineData("officials.csv", "Bo Birk,,,AA,foreign-minister,Foreign Minister,2022-02,,", "officials.csv:3: from: '2022-02' lies in the term of Ann Ash, foreign-minister of AA until 2022-03; for co-holders write yes in 'shared'")]
    [InlineData("officials.csv", "Bo Birk,,,AA,foreign-minister,Foreign Minister,2019,2022,", "officials.csv:2: from: '2020-01-05' lies in the term of Bo Birk, foreign-minister of AA until 2022; for co-holders write yes in 'shared'")]
    [InlineData("officials.csv", "Bo Birk,,,AA,foreign-minister,Foreign Minister,2023,,no", "officials.csv:3: shared: 'no' is neither yes nor empty")]
    [InlineData("officials.csv", "Bo Birk,Anne Ash,,AA,foreign-minister,Foreign Minister,2023,,", "officials.csv:3: aliases: 'Anne Ash' is already a name of 'Ann Ash'")]
    [InlineData("offices.csv", "Minister,foreign-minister,", "offices.csv:3: title: 'Minister' has capital letters; titles are compared in lower case")]
    [InlineData("offices.csv", "minister,foreign-ministre,", "offices.csv:3: role: there is no role 'foreign-ministre'")]
    [InlineData("offices.csv", "minister,foreign-minister,CC", "offices.csv:3: actor: there is no country or organisation 'CC'")]
    [InlineData("offices.csv", "foreign secretary,foreign-minister,AA", "offices.csv:3: title: 'foreign secretary' is there twice for the same role and actor")]
    [InlineData("weapons.csv", "Lance,Lance,,Lance,", "weapons.csv:4: id: 'Lance' is no id; an id is made of a to z, 0 to 9 and hyphens")]
    [InlineData("weapons.csv", "läns,Lance,,Lance,", "weapons.csv:4: id: 'läns' is no id; an id is made of a to z, 0 to 9 and hyphens")]
    [InlineData("weapons.csv", "dart,Lance,,Lance,", "weapons.csv:4: id: 'dart' is there twice")]
    [InlineData("weapons.csv", "lance,Lance,rockets,Lance,", "weapons.csv:4: class: there is no weapon 'rockets'")]
    [InlineData("weapons.csv", "lance,Lance,lance,Lance,", "weapons.csv:4: class: 'lance' leads back to itself")]
    [InlineData("weapons.csv", "lance,Lance,,,", "weapons.csv:4: aliases: is empty; without a name in print the weapon is never found")]
    [InlineData("weapons.csv", "lance,Lance,,darts,", "weapons.csv:4: aliases: 'darts' is already a name of 'dart'")]
    [InlineData("weapons.csv", "lance,Lance,,Lance,far", "weapons.csv:4: range: 'far' is none of short, medium, long")]
    [InlineData("phrases.csv", "Ban,act,ban,prohibits,,,", "phrases.csv:3: id: 'Ban' is no id; an id is made of a to z, 0 to 9 and hyphens")]
    [InlineData("phrases.csv", "allow,act,let,permits,,,", "phrases.csv:3: id: 'allow' is there twice")]
    [InlineData("phrases.csv", "ban,act,ban,,,,", "phrases.csv:3: action: is empty")]
    [InlineData("phrases.csv", "ban,act,,prohibits,,,", "phrases.csv:3: pattern: is empty")]
    [InlineData("phrases.csv", "ban,act,ban,prohibits,,,forbids|forbids", "phrases.csv:3: traits: 'forbids' is there twice")]
    [InlineData("followings.csv", "need,after,after,clause", "followings.csv:4: id: 'need' is there twice")]
    [InlineData("followings.csv", "wait,when,wait,clause", "followings.csv:4: kind: 'when' is none of after, released-by, conditional-on")]
    [InlineData("followings.csv", "wait,after,wait @yes,clause", "followings.csv:4: pattern: there is no set of words 'yes'")]
    [InlineData("phrases.csv", "ban,words,ban,,,,forbids", "phrases.csv:3: traits: a set of words has no traits")]
    public void Parse_OneBadRow_IsNamedByFileLineFieldAndReason(string file, string row, string error)
    {
        var files = new Dictionary<string, string>(Valid, StringComparer.Ordinal) { [file] = Valid[file] + row + "\n" };
        var result = VocabularyParser.Parse(files);
        Assert.False(result.IsSuccess);
        Assert.Equal(error, Assert.Single(result.Errors).ToString());
    }

    [Fact]
    public void Parse_ValidFiles_GivesEveryField()
    {
        var result = VocabularyParser.Parse(Valid);
        Assert.True(result.IsSuccess, result.ToString());
        var vocabulary = result.Vocabulary;
        Assert.Equal([new ActorCode("NATO")], vocabulary.Find(new ActorCode("AA"))!.MemberOf);
        Assert.True(vocabulary.Find(new ActorCode("NATO"))!.IsOrganisation);
        var official = Assert.Single(vocabulary.Officials);
        Assert.Equal((new DateOnly(2020, 1, 5), new DateOnly(2022, 3, 31), "Ash"), (official.From, official.To, official.Surname));
        Assert.Equal(RangeLimit.Long, vocabulary.Find(new WeaponId("dart"))!.Range);
        Assert.True(vocabulary.IsA(new WeaponId("dart"), new WeaponId("missiles")));
        Assert.Equal([PhraseTrait.Allows, PhraseTrait.OnLeave], Assert.Single(vocabulary.Phrases).Traits);
    }

    [Fact]
    public void Parse_TraitThatIsNone_IsNamedWithThoseThatAre()
    {
        var files = new Dictionary<string, string>(Valid, StringComparer.Ordinal);
        files["phrases.csv"] += "ban,act,ban,prohibits,,,forbid\n";
        Assert.StartsWith("phrases.csv:3: traits: 'forbid' is none of gives, giving-noun, ", Assert.Single(VocabularyParser.Parse(files).Errors).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_ErrorsInSeveralFiles_ListsAllInOrder()
    {
        var files = new Dictionary<string, string>(Valid, StringComparer.Ordinal);
        files["weapons.csv"] += "a,A,none,Alpha,\nb,B,none,Beta,\n";
        files["countries.csv"] += "b,Bland,,,,\n";
        files["offices.csv"] = "";
        Assert.Equal(
            [
                "countries.csv:3: code: 'b' is no code; a code is two to six capital letters (digits behind the first)",
                "offices.csv:1: the file is empty; its first line must name the columns title, role, actor",
                "weapons.csv:4: class: there is no weapon 'none'",
                "weapons.csv:5: class: there is no weapon 'none'",
            ],
            VocabularyParser.Parse(files).ToString().Split('\n'),
            StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("weapons.csv")]
    [InlineData("phrases.csv")]
    public void Parse_MissingFile_NamesIt(string file)
    {
        var files = new Dictionary<string, string>(Valid, StringComparer.Ordinal);
        files.Remove(file);
        Assert.Equal($"{file}: the file is missing", VocabularyParser.Parse(files).ToString());
    }

    [Fact]
    public void Parse_ClassesInACircle_NamesEachRow()
    {
        var files = new Dictionary<string, string>(Valid, StringComparer.Ordinal) { ["weapons.csv"] = "id,name,class,aliases,range\na,A,b,Alpha,\nb,B,a,Beta,\n" };
        Assert.Equal(
            ["weapons.csv:2: class: 'a' leads back to itself", "weapons.csv:3: class: 'b' leads back to itself"],
            VocabularyParser.Parse(files).Errors.Select(e => e.ToString()),
            StringComparer.Ordinal);
    }

    [Theory]
    [InlineData("2022-03-20", "")]
    [InlineData("2021-02-01", "yes")]
    public void Parse_HandoverOrCoHolder_IsNoOverlap(string from, string shared)
    {
        var files = new Dictionary<string, string>(Valid, StringComparer.Ordinal);
        files["officials.csv"] += $"Bo Birk,,,AA,foreign-minister,Foreign Minister,{from},,{shared}\n";
        var result = VocabularyParser.Parse(files);
        Assert.True(result.IsSuccess, result.ToString());
    }

    [Fact]
    public void Version_ChangesWithAnyFileButNotWithLineEnds()
    {
        var version = VocabularyParser.Parse(Valid).Vocabulary!.Version;
        var windows = Valid.ToDictionary(f => f.Key, f => f.Value.ReplaceLineEndings("\r\n"), StringComparer.Ordinal);
        Assert.Equal(version, VocabularyParser.Parse(windows).Vocabulary!.Version);
        var changed = new Dictionary<string, string>(Valid, StringComparer.Ordinal);
        changed["weapons.csv"] += "lance,Lance,,Lance,\n";
        Assert.NotEqual(version, VocabularyParser.Parse(changed).Vocabulary!.Version, StringComparer.Ordinal);
    }
}

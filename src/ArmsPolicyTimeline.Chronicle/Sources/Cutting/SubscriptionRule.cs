namespace ArmsPolicyTimeline.Chronicle.Sources.Cutting;

/// <summary>Knows invitations to subscribe, sign up, log in, donate, follow or share.</summary>
internal static class SubscriptionRule
{
    private const int MostWords = 60;
    private const int ButtonWords = 6;

    private static readonly string[] Buttons =
    [
        "sign up", "subscribe", "log in", "sign in", "donate", "register", "follow us", "like us", "share this", "download our app", "download the app",
        "become a member", "become a subscriber", "join our", "get our", "create an account", "support our work", "support us", "click here", "tap here",
        "continue reading", "newsletter", "newsletters", "gift this article", "give a gift",
    ];

    private static readonly string[] Invitations =
    [
        .. Buttons, "get the", "get more", "get unlimited", "get a", "stay up to date", "stay informed", "stay on top", "never miss", "don't miss", "start your",
        "enter your", "already a", "already have", "thank you for reading", "thanks for reading", "to continue reading", "to read", "our newsletter",
        "our daily", "this article is free", "this story is free", "want to", "want more", "you can", "help us", "by signing up", "by subscribing", "by clicking",
        "please consider", "please enter", "please subscribe", "make a", "if you",
    ];

    private static readonly string[] Offers =
    [
        "newsletter", "subscri", "sign up", "signing up", "signed up", "your inbox", "your email", "daily email", "an account", "free trial", "our app", "donat",
        "privacy policy", "on twitter", "on facebook", "on telegram", "on whatsapp", "on instagram", "on google news", "become a member", "membership", "this article with",
    ];

    /// <summary>Whether the paragraph is one.</summary>
    public static bool IsSubscription(string text)
    {
        var opening = Wording.Opening(text);
        var isButton = Wording.OpensWith(opening, Buttons);
        var isInvitation = Wording.OpensWith(opening, Invitations);
        if ((!isButton && !isInvitation) || LineShape.CountWords(text) is var words && words > MostWords)
        {
            return false;
        }

        var plain = Wording.Plain(text);
        return !plain.Contains(" said", StringComparison.Ordinal)
            && ((words <= ButtonWords && isButton && !text.EndsWith('.')) || (isInvitation && Wording.Has(plain, Offers)));
    }
}

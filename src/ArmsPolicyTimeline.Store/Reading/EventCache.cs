using ArmsPolicyTimeline.Chronicle.Events;

namespace ArmsPolicyTimeline.Store.Reading;

/// <summary>Keeps the events asked for last, so many and up to as many again: when the new ones are full, the older ones that nobody asked for since are forgotten.</summary>
internal sealed class EventCache(int size)
{
    private readonly Lock turn = new();
    private Dictionary<int, PolicyEvent> young = [];
    private Dictionary<int, PolicyEvent> old = [];

    public PolicyEvent? Find(int place)
    {
        lock (turn)
        {
            if (young.TryGetValue(place, out var found))
            {
                return found;
            }

            if (old.TryGetValue(place, out found))
            {
                Put(place, found);
            }

            return found;
        }
    }

    public void Add(int place, PolicyEvent policyEvent)
    {
        lock (turn)
        {
            Put(place, policyEvent);
        }
    }

    private void Put(int place, PolicyEvent policyEvent)
    {
        if (young.Count >= size)
        {
            (old, young) = (young, []);
        }

        young[place] = policyEvent;
    }
}

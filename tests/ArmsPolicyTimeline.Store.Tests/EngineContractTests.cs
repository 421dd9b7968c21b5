namespace ArmsPolicyTimeline.Store.Tests;

/// <summary>Opens stores on a database of an engine.</summary>
public abstract class EngineContractTests : IDisposable
{
    private readonly List<OpenStore> opened = [];

    private protected abstract Engines.StoreEngine CreateEngine();

    /// <summary>Empties the database for another beginning.</summary>
    private protected abstract void Reset();

    private protected OpenStore Open()
    {
        var store = new OpenStore(CreateEngine());
        opened.Add(store);
        return store;
    }

    public void Dispose()
    {
        opened.ForEach(o => o.Dispose());
        Close();
        GC.SuppressFinalize(this);
    }

    /// <summary>Takes the database away.</summary>
    protected abstract void Close();
}

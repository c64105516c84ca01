namespace PlanSite.Register.Agencies;

/// <summary>What sort of body an agency is; the second order of the agency index.</summary>
public enum AgencyType
{
    /// <summary>Party committees, their boards and offices.</summary>
    Party,

    /// <summary>People's councils, people's committees, departments.</summary>
    State,

    /// <summary>Fatherland Front and mass organisations.</summary>
    Front,

    /// <summary>Police, army, border guard.</summary>
    Forces,

    /// <summary>Courts and procuracies.</summary>
    Justice,

    /// <summary>Newspapers and broadcasters.</summary>
    Press,

    /// <summary>Persons in an office ("người đứng đầu các cơ quan").</summary>
    Persons,

    /// <summary>Anything else.</summary>
    Other,
}

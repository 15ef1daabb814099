namespace CallCoach.Coaching;

/// <summary>Student's t distribution, as far as 95 % intervals need it.</summary>
internal static class StudentT
{
    private const double UpperPoint = 0.975;   // 2.5 % beyond it on either side

    /// <summary>How many standard errors an interval of 95 % reaches to either side.</summary>
    /// <param name="freedom">Degrees of freedom, 1 or more; need not be whole.</param>
    public static double Reach(double freedom) =>
        MathNet.Numerics.Distributions.StudentT.InvCDF(location: 0, scale: 1, freedom: Math.Max(1, freedom), p: UpperPoint);
}

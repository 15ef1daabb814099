namespace CallCoach.Coaching;

/// <summary>Student's t distribution, as far as 95 % intervals need it.</summary>
internal static class StudentT
{
    private const double Tails = 0.05;             // both together
    private const double NormalPoint = -1.959964;  // 2.5 % of the standard normal distribution

    /// <summary>How many standard errors an interval of 95 % reaches to either side (Hill 1970, algorithm 396).</summary>
    /// <param name="freedom">Degrees of freedom, 1 or more; need not be whole.</param>
    public static double Reach(double freedom)
    {
        var n = Math.Max(1, freedom);
        if (n == 1)
            return 1 / Math.Tan(Tails * Math.PI / 2);
        if (n == 2)
            return Math.Sqrt(2 / (Tails * (2 - Tails)) - 2);
        var a = 1 / (n - 0.5);
        var b = 48 / (a * a);
        var c = ((20700 * a / b - 98) * a - 16) * a + 96.36;
        var d = ((94.5 / (b + c) - 3) / b + 1) * Math.Sqrt(a * Math.PI / 2) * n;
        var y = Math.Pow(d * Tails, 2 / n);
        if (y <= 0.05 + a)
            return Math.Sqrt(n * (((1 / (((n + 6) / (n * y) - 0.089 * d - 0.822) * (n + 2) * 3) + 0.5 / (n + 4)) * y - 1) * (n + 1) / (n + 2) + 1 / y));
        y = NormalPoint * NormalPoint;
        if (n < 5)
            c += 0.3 * (n - 4.5) * (NormalPoint + 0.6);
        c = (((0.05 * d * NormalPoint - 5) * NormalPoint - 7) * NormalPoint - 2) * NormalPoint + b + c;
        y = (((((0.4 * y + 6.3) * y + 36) * y + 94.5) / c - y - 3) / b + 1) * NormalPoint;
        return Math.Sqrt(n * Math.Exp(a * y * y) - n);
    }
}

using MathNet.Numerics.LinearAlgebra;

namespace CallCoach.Coaching;

/// <summary>Ridge regression (Hoerl and Kennard 1970) of centred values, for one penalty after the other on the same data.</summary>
/// <remarks>Minimises mean squared error + penalty · sum of squared weights, so that a penalty means the same for few and many rows.</remarks>
internal sealed class Ridge
{
    private readonly Matrix<double> _products;   // ZᵀZ ÷ n
    private readonly Vector<double> _moments;    // Zᵀr ÷ n

    /// <param name="rows">Standardised, one row a call; at least one column.</param>
    /// <param name="targets">Centred, one a row.</param>
    public Ridge(Matrix<double> rows, Vector<double> targets)
    {
        _products = rows.TransposeThisAndMultiply(rows) / rows.RowCount;
        _moments = rows.TransposeThisAndMultiply(targets) / rows.RowCount;
    }

    /// <param name="penalty">Above 0: then there is always exactly one solution.</param>
    public Vector<double> Weights(double penalty) =>
        (_products + penalty * Matrix<double>.Build.DenseIdentity(_products.RowCount)).Cholesky().Solve(_moments);
}

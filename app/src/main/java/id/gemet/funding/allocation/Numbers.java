package id.gemet.funding.allocation;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPSolverParameters.DoubleParam;
import com.google.ortools.linearsolver.MPSolverParameters.IntegerParam;
import com.google.ortools.linearsolver.MPSolverParameters.PresolveValues;

/** What numbers a program may find, and the solver that finds them. */
enum Numbers {
    /** Quick, and never worse; each solution is the start of the next, which presolving would prevent. */
    ANY("GLOP") {
        @Override
        MPSolverParameters parameters() {
            var parameters = new MPSolverParameters();
            parameters.setIntegerParam(IntegerParam.PRESOLVE, PresolveValues.PRESOLVE_OFF.swigValue());
            return parameters;
        }
    },
    WHOLE("SCIP") {
        @Override
        MPSolverParameters parameters() {
            var parameters = new MPSolverParameters();
            parameters.setDoubleParam(DoubleParam.RELATIVE_MIP_GAP, 0);
            return parameters;
        }
    };

    private final String solver;

    Numbers(String solver) {
        this.solver = solver;
    }

    /** @throws SolverMissing where the native library does not load */
    MPSolver solver() {
        try {
            Loader.loadNativeLibraries();
        } catch (RuntimeException | UnsatisfiedLinkError missing) {
            throw new SolverMissing(missing);
        }
        return MPSolver.createSolver(solver);
    }

    abstract MPSolverParameters parameters();
}

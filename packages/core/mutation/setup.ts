/** The same course through the property tests for every mutant, so that none survives or dies by chance. */
import fc from "fast-check";

fc.configureGlobal({ seed: 20081020 });

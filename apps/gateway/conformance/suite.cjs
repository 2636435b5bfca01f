/** Apollo's suite on our integration, once as it is and once with queries compiled. */
const { defineIntegrationTestSuite } = require("@apollo/server-integration-testsuite");
const { starter } = require("./temp/integration.cjs");

const name = process.env.CONFORMANCE;
describe(name, () => defineIntegrationTestSuite(starter(name === "compiled")));

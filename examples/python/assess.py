"""Asks the gateway about several votes of the Council in one request. Python 3.8 or later, its standard library alone."""

import json
import os
import sys
import urllib.error
import urllib.request

GATEWAY = os.environ.get("GATEWAY", "http://localhost:4000")

QUERY = """
query Votes($requests: [AssessmentRequest!]!) {
  assessMany(requests: $requests) {
    ... on Assessment {
      verdict
      findings { verdict message citations { article } }
      missing { fact }
    }
    ... on InvalidFacts { issues { path message } }
    ... on UnknownRule { near }
  }
}
"""

VOTES = [
    {"members": 75, "present": 52, "votesFor": 35, "minuted": True, "matter": "other"},
    {"members": 75, "present": 52, "votesFor": 34, "minuted": True, "matter": "other"},
    {"members": 75, "votesFor": 35},
    {"members": 75, "present": 80},
]


def ask(query, variables):
    """The data of the answer. Raises RuntimeError with what the gateway says against the question."""
    body = json.dumps({"query": query, "variables": variables}).encode()
    request = urllib.request.Request(
        f"{GATEWAY}/graphql", body, {"content-type": "application/json"}
    )
    try:
        with urllib.request.urlopen(request, timeout=30) as response:
            answer = json.load(response)
    except urllib.error.HTTPError as error:
        answer = json.load(error)
    if answer.get("errors"):
        raise RuntimeError("; ".join(error["message"] for error in answer["errors"]))
    return answer["data"]


def told(answer):
    """An answer in lines: the verdict and what it rests on, or why the facts cannot be used."""
    if "issues" in answer:
        return [f"  {issue['path']}: {issue['message']}" for issue in answer["issues"]]
    lines = [f"  {answer['verdict']}"]
    for finding in answer["findings"]:
        articles = ", ".join(citation["article"] for citation in finding["citations"])
        lines.append(f"    {finding['verdict']}: {finding['message']} ({articles})")
    if answer["missing"]:
        lines.append(f"    not known: {', '.join(fact['fact'] for fact in answer['missing'])}")
    return lines


def main():
    requests = [{"rule": "council.decision", "facts": facts, "on": "2023-06-01"} for facts in VOTES]
    try:
        answers = ask(QUERY, {"requests": requests})["assessMany"]
    except (RuntimeError, urllib.error.URLError) as error:
        sys.exit(f"{GATEWAY}: {error}")
    for facts, answer in zip(VOTES, answers):
        print(json.dumps(facts))
        print("\n".join(told(answer)))


if __name__ == "__main__":
    main()

#!/usr/bin/env bash
# Measures search beside other engines and writes bench/RESULTS.md; arguments as of bench/search/bench.py.
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet build -c Release -v q -nologo src/PlanSite.Cli
(cd bench/search && npm install --no-audit --no-fund --no-package-lock --loglevel=error)
exec python3 bench/search/bench.py "$@"

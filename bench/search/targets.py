"""What the search is to reach, beside what was measured. Bytes are medians, as they lie on the disk."""

FOUR_SYLLABLES, LONG = 0, 1


def rows(measured):
    """Rows of target and figure, as far as the contents were measured."""
    by_content = {one["what"]: one["kinds"] for one in measured}
    records, few, many = (by_content.get(what, {}).get("plansite") for what in ("16,000 records", "100 plans", "10,000 plans"))
    pagefind = by_content.get("16,000 records", {}).get("pagefind")
    bytes_of = lambda one, length: one["cold"][length]["raw"]["median"]
    found = []
    if records:
        found += [row("first query of four syllables at 16,000 records, KB", bytes_of(records, FOUR_SYLLABLES) / 1000, most=60),
                  row("first whole question at 16,000 records, KB", bytes_of(records, LONG) / 1000, most=250)]
    if many:
        found += [row("first query of four syllables at 10,000 plans, KB", bytes_of(many, FOUR_SYLLABLES) / 1000, most=100)]
    if many and few:
        found += [row("the same, times that at 100 plans", bytes_of(many, FOUR_SYLLABLES) / bytes_of(few, FOUR_SYLLABLES), most=3)]
    if records and pagefind:
        found += [row("Pagefind's CPU to build the index of 16,000 records, times ours", pagefind["cpu"] / records["cpu"], least=5),
                  row("our index of 16,000 records, times Pagefind's bytes", records["raw"] / pagefind["raw"], most=.5)]
    return found


def row(name, figure, least=None, most=None):
    is_met = figure <= most if least is None else figure >= least
    return [name, f"≤ {most}" if least is None else f"≥ {least}", f"{figure:.2f}", "met" if is_met else "missed"]

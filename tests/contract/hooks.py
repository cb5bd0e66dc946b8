"""The hooks that `schemathesis.toml` names: who calls, and which findings are none."""

import callers  # noqa: F401
import reading
import schemathesis


@schemathesis.hook
def filter_failure(context, failure, case, response):
    """Whether a finding stands; each kind of exception is told of in `reading.py`."""
    kind = type(failure).__name__
    if kind == "AcceptedNegativeData":
        return not reading.valid_as_read(case, response)
    if kind == "RejectedPositiveData":
        return not reading.refused_for_what_is_there(case, response)
    return True

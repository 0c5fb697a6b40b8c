"""What can be wrong with a string that should be a project number."""


class CodeError(ValueError):
    """The string is not a valid project number."""


class InvalidFormat(CodeError):
    """The string does not have the shape of this family's numbers."""

    def __init__(self, family: str, number: str) -> None:
        super().__init__(f"{number!r} does not have the shape of a number of family {family}")
        self.family = family
        self.number = number


class InvalidComponent(CodeError):
    """The shape is right, but one component cannot be: `component` names it, `reason` says why."""

    def __init__(self, component: str, value: object, reason: str) -> None:
        super().__init__(f"{component} {value}: {reason}" if value != "" else f"{component}: {reason}")
        self.component = component
        self.value = value
        self.reason = reason
